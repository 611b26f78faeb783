#include "exchange/forms/form_decision.h"
#include "domain/field_text.h"

#include <algorithm>

namespace katve {

namespace {

using DecisionKind = FormDecision::Kind;

// An answer, its reasons and its state are one statement.
struct Statement {
    std::optional<AnswerValue> answer{};
    std::vector<GapReason> reasons{};
    std::optional<AnswerState> state{};
    friend bool operator==(const Statement &, const Statement &) = default;
};

template <typename From> [[nodiscard]] Statement statementOf(const From &from)
{
    Statement statement{.answer = from.answer, .reasons = from.reasons, .state = statedState(from.state)};
    std::ranges::sort(statement.reasons);
    return statement;
}

template <typename Value> [[nodiscard]] QString codesOf(const Value &value)
{
    std::string text;
    appendField(text, value);
    return exactText(text);
}

[[nodiscard]] QString textOf(const Statement &statement)
{
    QString text = statement.answer ? codesOf(*statement.answer) : QString();
    if (!statement.reasons.empty())
        text += QLatin1Char(';') + codesOf(statement.reasons);
    return text;
}

[[nodiscard]] bool lacks(AnswerValue answer)
{
    return answer == AnswerValue::Partly || answer == AnswerValue::Missing;
}

// Answering confirms what was carried over, and reasons go with what was lacking unless they are given anew.
[[nodiscard]] Statement meant(const Statement &said, const Statement &filledIn)
{
    Statement statement = said;
    if (said.state == filledIn.state && said.state == AnswerState::Carried)
        statement.state.reset();
    if (said.answer != filledIn.answer && !lacks(*said.answer) && said.reasons == filledIn.reasons)
        statement.reasons.clear();
    return statement;
}

[[nodiscard]] FormDecision conflict(SheetField field, const QString &said, const QString &stands)
{
    return {.kind = DecisionKind::Conflict, .field = field, .said = said, .stands = stands};
}

class Decider {
public:
    Decider(const Answer &key, const FormRecord &record, const FormSaid &said, const std::optional<Answer> &stored)
        : m_key(key)
        , m_record(record)
        , m_said(said)
        , m_stored(stored)
        , m_now(statementOf(said))
        , m_filledIn(statementOf(record))
    {}

    [[nodiscard]] FormDecision decide() const
    {
        if (m_now == m_filledIn && !changesMore())
            return {.kind = m_stored ? DecisionKind::Unchanged : DecisionKind::Nothing};
        if (!m_said.answer)
            return emptied();
        if (m_stored)
            return changed();
        if (m_record.answer)   // it was taken away meanwhile
            return conflict(SheetField::Answer, textOf(m_now), {});
        return {.kind = DecisionKind::Change, .after = whole()};
    }

    [[nodiscard]] Answer whole() const
    {
        Answer answer = m_key;
        take(answer, meant(m_now, m_filledIn));
        answer.sufficiency = m_said.sufficiency;
        answer.timeliness = m_said.timeliness;
        answer.source = m_said.source;
        answer.note = m_said.note;
        return answer;
    }

private:
    [[nodiscard]] bool changesMore() const
    {
        return m_said.sufficiency != m_record.sufficiency || m_said.timeliness != m_record.timeliness
            || m_said.source != m_record.source || changesNote();
    }

    [[nodiscard]] bool changesNote() const { return !m_said.noteIsLost && noteDigest(m_said.note) != m_record.note; }

    // Beside an answer that is gone nothing new may be said; what was filled in beside it goes with it.
    [[nodiscard]] FormDecision emptied() const
    {
        const auto addsTo = [](const auto &said, const auto &filledIn) { return said && said != filledIn; };
        const bool addsReasons = !m_now.reasons.empty() && m_now.reasons != m_filledIn.reasons;
        const bool addsNote = !m_said.note.isEmpty() && changesNote();
        if (!m_record.answer || addsReasons || addsNote || addsTo(m_said.sufficiency, m_record.sufficiency)
            || addsTo(m_said.timeliness, m_record.timeliness) || addsTo(m_said.source, m_record.source))
            return {.kind = DecisionKind::NoAnswer};
        if (!m_stored)
            return {.kind = DecisionKind::Nothing};
        if (formRecordOf(m_key, m_stored) != m_record)
            return conflict(SheetField::Answer, {}, textOf(statementOf(*m_stored)));
        return {.kind = DecisionKind::Remove};
    }

    [[nodiscard]] FormDecision changed() const
    {
        FormDecision decision{.kind = DecisionKind::Unchanged, .after = *m_stored};
        const Statement stands = statementOf(*m_stored);
        const Statement wanted = meant(m_now, m_filledIn);
        if (m_now != m_filledIn && stands != wanted) {
            if (stands != m_filledIn)
                return conflict(SheetField::Answer, textOf(wanted), textOf(stands));
            take(decision.after, wanted);
            if (m_stored->answer != *wanted.answer || m_stored->isCarried()) {
                // When and by whom belonged to the answer before.
                decision.after.answeredOn = {};
                decision.after.answeredBy.clear();
            }
        }
        const bool isFree = takeMore(SheetField::Sufficiency, &Answer::sufficiency, &FormSaid::sufficiency,
                                     &FormRecord::sufficiency, decision)
            && takeMore(SheetField::Timeliness, &Answer::timeliness, &FormSaid::timeliness, &FormRecord::timeliness,
                        decision)
            && takeMore(SheetField::Source, &Answer::source, &FormSaid::source, &FormRecord::source, decision)
            && takeNote(decision);
        if (isFree && decision.after != *m_stored)
            decision.kind = DecisionKind::Change;
        return decision;
    }

    // False: here and there it has become something else; then the decision says so.
    template <typename Value>
    [[nodiscard]] bool takeMore(SheetField field, Value Answer::*stored, Value FormSaid::*said,
                                Value FormRecord::*record, FormDecision &decision) const
    {
        const Value &wanted = m_said.*said;
        if (wanted == m_record.*record || wanted == *m_stored.*stored)
            return true;
        if (*m_stored.*stored != m_record.*record) {
            decision = conflict(field, codesOf(wanted), codesOf(*m_stored.*stored));
            return false;
        }
        decision.after.*stored = wanted;
        return true;
    }

    [[nodiscard]] bool takeNote(FormDecision &decision) const
    {
        const QString wanted = noteDigest(m_said.note);
        const QString stands = noteDigest(m_stored->note);
        if (!changesNote() || wanted == stands)
            return true;
        if (stands != m_record.note) {
            decision = conflict(SheetField::Note, m_said.note, m_stored->note);
            return false;
        }
        decision.after.note = m_said.note;
        return true;
    }

    static void take(Answer &answer, const Statement &statement)
    {
        answer.answer = *statement.answer;
        std::vector<GapReason> before = answer.reasons;
        std::ranges::sort(before);
        if (before != statement.reasons)   // in another order they are the same
            answer.reasons = statement.reasons;
        if (statedState(answer.state) != statement.state)
            answer.state = statement.state;
    }

    const Answer &m_key;
    const FormRecord &m_record;
    const FormSaid &m_said;
    const std::optional<Answer> &m_stored;
    Statement m_now;
    Statement m_filledIn;
};

// Nobody knows what was filled in: what fits what is there, or fills what is open, is safe; the rest is not.
[[nodiscard]] FormDecision withoutRecord(const Answer &key, const FormSaid &said, const std::optional<Answer> &stored)
{
    const FormRecord open{.municipality = key.municipality, .service = key.service, .stage = key.stage};
    FormDecision decision = Decider(key, open, said, stored).decide();
    if (decision.kind != DecisionKind::Conflict)
        return decision;
    decision.kind = DecisionKind::Unsure;
    return decision;
}

}   // namespace

FormDecision formDecision(const Answer &key, const std::optional<FormRecord> &record, const FormSaid &said,
                          const std::optional<Answer> &stored)
{
    return record ? Decider(key, *record, said, stored).decide() : withoutRecord(key, said, stored);
}

}   // namespace katve
