#include "words/answer_reading.h"
#include "domain/name_match.h"
#include "words/vocabulary.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Folded, as `FoldedName` does it.
[[nodiscard]] const QStringList &waysToWrite(AnswerValue answer)
{
    static const QStringList available{
        u"1"_s, u"saatavilla"_s, u"on"_s,           u"kylla"_s, u"k"_s,   u"x"_s, u"✓"_s,        u"✔"_s,
        u"●"_s, u"ja"_s,         u"finns att fa"_s, u"finns"_s, u"yes"_s, u"y"_s, u"available"_s};
    static const QStringList partly{u"2"_s, u"osittain"_s, u"osin"_s, u"(x)"_s, u"◐"_s, u"delvis"_s, u"partly"_s};
    static const QStringList missing{u"3"_s,      u"puuttuu"_s, u"ei"_s, u"ei ole"_s, u"○"_s,
                                     u"saknas"_s, u"nej"_s,     u"no"_s, u"missing"_s};
    static const QStringList notNeeded{u"0"_s,           u"ei tarvetta"_s, u"ei tarvita"_s, u"–"_s,
                                       u"inget behov"_s, u"behovs inte"_s, u"not needed"_s};
    static const QStringList dontKnow{u"4"_s,
                                      u"?"_s,
                                      u"ei tiedeta"_s,
                                      u"ei tietoa"_s,
                                      u"en tieda"_s,
                                      u"vet inte"_s,
                                      u"uppgift saknas"_s,
                                      u"dont know"_s,
                                      u"don't know"_s,
                                      u"no information"_s};
    switch (answer) {
    case AnswerValue::Available: return available;
    case AnswerValue::Partly: return partly;
    case AnswerValue::Missing: return missing;
    case AnswerValue::NotNeeded: return notNeeded;
    case AnswerValue::DontKnow: break;
    }
    return dontKnow;
}

}   // namespace

std::optional<AnswerValue> readAnswer(const QString &text)
{
    const QString written = FoldedName(text).whole;
    for (std::size_t i = 0; i < CodeTable<AnswerValue>::names.size(); ++i) {
        const auto answer = static_cast<AnswerValue>(i);
        if (waysToWrite(answer).contains(written) || written == FoldedName(answerWord(answer)).whole)
            return answer;
    }
    return std::nullopt;
}

std::optional<Stage> readStage(const QString &text)
{
    const QString written = FoldedName(text).whole;
    for (std::size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (written == FoldedName(stageShort(stage)).whole || written == FoldedName(stageWord(stage)).whole)
            return stage;
    }
    return std::nullopt;
}

}   // namespace katve
