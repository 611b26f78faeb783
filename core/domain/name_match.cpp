#include "domain/name_match.h"
#include "domain/folded_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QStringList foldedWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber()) {
            word.append(letter);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

[[nodiscard]] bool isVowel(QChar letter)
{
    return u"aeiouy"_s.contains(letter);
}

// Consonant gradation, at the end of a stem without its last vowel. Iso suomen kielioppi, § 41–42.
[[nodiscard]] QString weakGrade(const QString &stem)
{
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 9> grades{{{"kk"_L1, "k"_L1},
                                                                                    {"pp"_L1, "p"_L1},
                                                                                    {"tt"_L1, "t"_L1},
                                                                                    {"nk"_L1, "ng"_L1},
                                                                                    {"nt"_L1, "nn"_L1},
                                                                                    {"mp"_L1, "mm"_L1},
                                                                                    {"lt"_L1, "ll"_L1},
                                                                                    {"rt"_L1, "rr"_L1},
                                                                                    {"ht"_L1, "hd"_L1}}};
    for (const auto &[strong, weak] : grades) {
        if (stem.endsWith(strong))
            return stem.chopped(strong.size()) + weak;
    }
    const QChar before = stem.size() > 1 ? stem[stem.size() - 2] : QChar();
    const bool isOpen = isVowel(before) || before == u'l' || before == u'r';
    if (stem.endsWith(u'k') && (isOpen || before == u'h'))
        return stem.chopped(1);
    if (stem.endsWith(u'p') && isOpen)
        return stem.chopped(1) + u'v';
    if (stem.endsWith(u't') && isVowel(before))
        return stem.chopped(1) + u'd';
    return stem;
}

[[nodiscard]] bool isEnding(const QString &stem, const QString &rest)
{
    static const QStringList endings{u"ssa"_s, u"sta"_s, u"lla"_s, u"lta"_s, u"lle"_s, u"na"_s,
                                     u"ksi"_s, u"tta"_s, u"ta"_s,  u"a"_s,   u"n"_s,   u"seen"_s};
    const QChar last = stem.back();
    return std::ranges::any_of(endings, [&](const QString &ending) { return ending.startsWith(rest); })
        || QString(last + u"n"_s).startsWith(rest) || QString(u"h"_s + last + u'n').startsWith(rest);
}

// Also half typed: somebody who writes "Kemissä" is on the way from "Kemis".
[[nodiscard]] bool isFormOf(const QString &typed, const QString &word)
{
    // At most the last three letters of a word change on the way to a stem: most words need no stems to be told apart.
    constexpr qsizetype changing = 3;
    if (!QStringView(typed).startsWith(QStringView(word).chopped(std::min(changing, word.size()))))
        return false;
    if (typed == word + u's')
        return true;
    const QStringList stems = finnishStems(word);
    return std::ranges::any_of(stems, [&](const QString &stem) {
        return stem.size() > 1 && typed.startsWith(stem) && isEnding(stem, typed.mid(stem.size()));
    });
}

[[nodiscard]] NameMatch matchWord(const QString &typed, const FoldedName &name)
{
    NameMatch best = name.whole.contains(typed) ? NameMatch::Inside : NameMatch::None;
    for (const QString &word : name.words) {
        if (word.startsWith(typed))
            return NameMatch::Word;
        if (isFormOf(typed, word))
            best = NameMatch::Form;
    }
    return best;
}

[[nodiscard]] bool isWordForMunicipality(const QString &word)
{
    static const QStringList words{u"kunta"_s, u"kaupunki"_s, u"kommun"_s, u"stad"_s, u"municipality"_s, u"city"_s};
    return words.contains(word);
}

}   // namespace

FoldedName::FoldedName(const QString &name) : whole(folded(name).simplified()), words(foldedWords(whole)) {}

QStringList finnishStems(const QString &foldedWord)
{
    QStringList stems{foldedWord};
    if (foldedWord.size() < 2)
        return stems;
    if (foldedWord.endsWith("nen"_L1))
        stems.append(
            {foldedWord.chopped(3) + "se"_L1, foldedWord.chopped(3) + "si"_L1, foldedWord.chopped(3) + "ste"_L1});
    if (foldedWord.endsWith("si"_L1))
        stems.append(foldedWord.chopped(2) + "de"_L1);
    if (foldedWord.endsWith(u's'))
        stems.append(foldedWord.chopped(1) + "kse"_L1);
    if (foldedWord.endsWith(u'e'))
        stems.append(foldedWord + u'e');
    if (!isVowel(foldedWord.back()))
        return stems;
    const QString strong = foldedWord.chopped(1);
    const QString weak = weakGrade(strong);
    stems.append(weak + foldedWord.back());
    if (foldedWord.endsWith(u'i'))
        stems.append({strong + u'e', weak + u'e'});
    return stems;
}

NameMatch matchName(const FoldedName &typed, const FoldedName &name)
{
    if (typed.words.isEmpty())
        return NameMatch::None;
    if (typed.whole == name.whole)
        return NameMatch::Whole;
    if (name.whole.startsWith(typed.whole))
        return NameMatch::Beginning;
    NameMatch worst = NameMatch::Word;
    for (qsizetype i = 0; i < typed.words.size(); ++i) {
        if (i == 0 || !isWordForMunicipality(typed.words[i]))
            worst = std::min(worst, matchWord(typed.words[i], name));
    }
    return worst;
}

}   // namespace katve
