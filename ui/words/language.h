#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <optional>

namespace katve {

enum class Language { Finnish, Swedish, English };

[[nodiscard]] std::optional<Language> languageFrom(const QString &code);   // fi, sv or en
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] Language systemLanguage();   // English where the system speaks none of ours
[[nodiscard]] QLocale localeOf(Language language);
[[nodiscard]] QString dateText(Language language, QDate date);

// The name in the language; where it is missing, the Finnish one stands in.
template <typename Row> [[nodiscard]] const QString &nameIn(Language language, const Row &row)
{
    const QString &name = language == Language::Swedish ? row.nameSv
        : language == Language::English                 ? row.nameEn
                                                        : row.nameFi;
    return name.isEmpty() ? row.nameFi : name;
}

// Installs the words of a language for as long as it lives.
class Words {
public:
    explicit Words(Language language);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

private:
    QTranslator m_qt;   // Qt's own words, as far as it has them in the language
    QTranslator m_translator;
};

}   // namespace katve
