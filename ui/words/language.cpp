#include "words/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QLibraryInfo>

#include <array>

static void useTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array languageCodes{"fi", "sv", "en"};

}   // namespace

std::optional<Language> languageFrom(const QString &code)
{
    for (std::size_t i = 0; i < languageCodes.size(); ++i) {
        if (code == QLatin1String(languageCodes[i]))
            return static_cast<Language>(i);
    }
    return std::nullopt;
}

QString languageCode(Language language)
{
    return QLatin1String(languageCodes[static_cast<std::size_t>(language)]);
}

Language systemLanguage()
{
    return languageFrom(QLocale::system().name().left(2)).value_or(Language::English);
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Finnish: return {QLocale::Finnish, QLocale::Finland};
    case Language::Swedish: return {QLocale::Swedish, QLocale::Finland};
    case Language::English: break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

QString dateText(Language language, QDate date)
{
    return language == Language::English ? localeOf(language).toString(date, u"d MMMM yyyy"_s)
                                         : date.toString(u"d.M.yyyy"_s);
}

Words::Words(Language language)
{
    useTranslations();
    QLocale::setDefault(localeOf(language));
    // First, so that our words come before Qt's.
    if (m_qt.load(u"qt_"_s + languageCode(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_translator.load(u":/i18n/katve_"_s + languageCode(language) + u".qm"_s))
        QCoreApplication::installTranslator(&m_translator);
}

Words::~Words()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qt);
}

}   // namespace katve
