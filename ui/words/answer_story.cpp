#include "words/answer_story.h"
#include "words/edit_words.h"
#include "words/vocabulary.h"

#include <QCoreApplication>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct AnswerStory {
    Q_DECLARE_TR_FUNCTIONS(AnswerStory)
};

template <CodeList Code> [[nodiscard]] QString wordOf(const FieldText &field, QString (*word)(Code))
{
    const std::optional<Code> code = codeFrom<Code>(field.text);
    return code ? word(*code) : exactText(field.text);
}

[[nodiscard]] QString reasonsText(const FieldText &field)
{
    QStringList words;
    for (const QString &part : exactText(field.text).split(u';', Qt::SkipEmptyParts)) {
        const std::optional<GapReason> reason = codeFrom<GapReason>(part.toStdString());
        words.append(reason ? reasonWord(*reason) : part);
    }
    return words.join(u", "_s);
}

// Nothing for the cell's own key, which the panel shows above, and for who answered when, which the edit says as well.
[[nodiscard]] QString said(const FieldText &field)
{
    if (field.name == "answer")
        return AnswerStory::tr("answer: %1").arg(wordOf<AnswerValue>(field, answerWord));
    if (field.name == "reasons")
        return AnswerStory::tr("why: %1").arg(field.text.empty() ? u"–"_s : reasonsText(field));
    if (field.name == "sufficiency")
        return AnswerStory::tr("enough of it: %1").arg(wordOf<Sufficiency>(field, sufficiencyWord));
    if (field.name == "timeliness")
        return AnswerStory::tr("in time: %1").arg(wordOf<Timeliness>(field, timelinessWord));
    if (field.name == "source")
        return AnswerStory::tr("source: %1").arg(wordOf<AnswerSource>(field, answerSourceWord));
    if (field.name == "note")
        return field.text.empty() ? AnswerStory::tr("the note removed")
                                  : AnswerStory::tr("note: %1").arg(exactText(field.text));
    if (field.name == "state" && codeFrom<AnswerState>(field.text) == AnswerState::Carried)
        return AnswerStory::tr("carried over from an earlier round");
    return {};
}

}   // namespace

QString answerStoryLine(const StoryEntry &entry)
{
    QStringList lines{storyHead(entry)};
    if (!entry.after) {
        lines.append(AnswerStory::tr("the answer removed"));
        return lines.join(u'\n');
    }
    for (const FieldText &field : *entry.after) {
        // An empty field of a new answer has not been said; one of an answer that changed was taken away.
        if (!entry.before && field.text.empty())
            continue;
        if (const QString text = said(field); !text.isEmpty())
            lines.append(u"    "_s + text);
    }
    return lines.join(u'\n');
}

}   // namespace katve
