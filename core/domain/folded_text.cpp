#include "domain/folded_text.h"

#include <algorithm>
#include <array>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// Letters that Unicode does not take apart, as the Sámi languages and Danish write them.
constexpr std::array wholeLetters{std::pair{u'đ', u'd'}, std::pair{u'ŋ', u'n'}, std::pair{u'ŧ', u't'},
                                  std::pair{u'ø', u'o'}, std::pair{u'ǥ', u'g'}, std::pair{u'ʒ', u'z'},
                                  std::pair{u'ı', u'i'}};

[[nodiscard]] QChar plain(QChar letter)
{
    const auto found = std::ranges::find(wholeLetters, letter.unicode(), &std::pair<char16_t, char16_t>::first);
    return found == wholeLetters.end() ? letter : QChar(found->second);
}

}   // namespace

QString folded(const QString &text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    out.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            out.append(plain(letter));
    }
    return out;
}

bool holdsAllWords(const QString &foldedText, const QString &sought)
{
    const QStringList words = folded(sought).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return foldedText.contains(word); });
}

}   // namespace katve
