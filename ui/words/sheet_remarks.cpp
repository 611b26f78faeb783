#include "words/sheet_remarks.h"
#include "words/sheet_field_words.h"
#include "words/text_contexts.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

// A remark names answers and stages by their codes, and all else as it is called.
[[nodiscard]] QString codeInWords(const QString &text)
{
    const std::string code = text.toStdString();
    if (const auto answer = codeFrom<AnswerValue>(code))
        return answerWord(*answer);
    StageSet stages;
    return !code.empty() && parseField(code, stages).ok() && !stages.isEmpty() ? stagesWords(stages) : text;
}

// Names and words that nobody knows, or that may be several things.
[[nodiscard]] QString unknownText(const ImportRemark &remark)
{
    using Kind = ImportRemark::Kind;
    switch (remark.kind) {
    case Kind::UnknownRound:
        return ErrorText::tr("there is no mapping round “%1”; write its name or its year").arg(remark.value);
    case Kind::TextTurns:
        return ErrorText::tr(
                   "because of “%1” above it is not sure what is said here, so it was not taken. Put right or "
                   "remove that text, or leave this part out")
            .arg(remark.value);
    case Kind::UnknownMunicipality:
        return remark.value.isEmpty() ? ErrorText::tr("the row does not say which municipality it is about")
                                      : ErrorText::tr("there is no municipality “%1”").arg(remark.value);
    case Kind::SeveralMunicipalities:
        return ErrorText::tr("“%1” can be several municipalities: %2").arg(remark.value, remark.detail);
    case Kind::UnknownService:
        return remark.value.isEmpty() ? ErrorText::tr("the row does not say which service it is about")
                                      : ErrorText::tr("there is no service type “%1”").arg(remark.value);
    case Kind::SeveralServices:
        return ErrorText::tr("“%1” can be several service types: %2").arg(remark.value, remark.detail);
    case Kind::UnknownStage: return ErrorText::tr("“%1” is no stage of education").arg(remark.value);
    case Kind::UnknownAnswer:
        return ErrorText::tr("“%1” cannot be read as an answer; write available, partly, missing, not needed or ?")
            .arg(remark.value);
    default: break;
    }
    return {};
}

// What titles say, and what was not taken.
[[nodiscard]] QString passedOverText(const ImportRemark &remark)
{
    using Kind = ImportRemark::Kind;
    switch (remark.kind) {
    case Kind::SecondLeftOut:
        return ErrorText::tr("“%1” was not taken, because column %3 says “%2” for the same thing")
            .arg(remark.value, remark.other, remark.detail);
    case Kind::ColumnLeftOut:
        return remark.value.isEmpty()
            ? ErrorText::tr("the column has no heading that is known, and its cells were not taken: %n", nullptr,
                            remark.detail.toInt())
            : ErrorText::tr("the column “%1” is not known, and its cells were not taken: %n", nullptr,
                            remark.detail.toInt())
                  .arg(remark.value);
    case Kind::TextLeftOut:
        return ErrorText::tr("“%1” stands in a row without an answer, and was not taken").arg(remark.value);
    case Kind::TitleTaken:
        return ErrorText::tr("by the title “%1” what follows was taken to be about: %2")
            .arg(remark.value, codeInWords(remark.detail));
    case Kind::TitleUnlike:
        return ErrorText::tr("the title “%1” speaks of “%2”, but no answer that was read is about that")
            .arg(remark.value, codeInWords(remark.detail));
    case Kind::OtherYear:
        return ErrorText::tr("“%1” is of another year than the mapping round “%2” that the answers are for. If it is "
                             "about another round, choose that one")
            .arg(remark.value, remark.detail);
    default: break;
    }
    return {};
}

}   // namespace

// Of spreadsheets: what is told is also why a row was not taken, so that nothing is guessed in silence.
QString sheetRemarkText(const ImportRemark &remark)
{
    using Kind = ImportRemark::Kind;
    switch (remark.kind) {
    case Kind::SaidDifferently:
        if (!remark.value.isEmpty())
            return ErrorText::tr("“%1” is answered here and “%2” in %3; neither was taken",
                                 "answers of the same, and where the other stands")
                .arg(codeInWords(remark.value), codeInWords(remark.other), remark.detail);
        return ErrorText::tr("the same is answered differently in %1; neither was taken").arg(remark.detail);
    case Kind::SeveralProviders:
        return ErrorText::tr("there are several service providers “%1”; give the id of the one that is meant")
            .arg(remark.value);
    case Kind::NothingToRead:
        return ErrorText::tr("no sheet holds answers or service providers: headings such as municipality, service and "
                             "answer were looked for");
    case Kind::NotWorkedOut:
        return ErrorText::tr("the formula has no value in the file, so the row was not taken; open the file in Excel "
                             "or LibreOffice and save it, so that it is worked out");
    case Kind::SaidTwice:
        return ErrorText::tr("the row says “%1” here and “%2” in column %3, so it was not taken")
            .arg(remark.value, remark.other, remark.detail);
    case Kind::TitlesDisagree:
        return ErrorText::tr("the row does not say what it is about, and the titles say two things: “%1” and “%2”")
            .arg(remark.value, remark.other);
    case Kind::AboveHeadings:
        return ErrorText::tr("the row stands above the headings, which are in row %1, so it was not taken")
            .arg(remark.detail);
    case Kind::OtherHeadings:
        return ErrorText::tr(
                   "other headings begin in row %1, so what stands below them was not taken; put each table on "
                   "a sheet of its own")
            .arg(remark.detail);
    case Kind::TakenFor: return ErrorText::tr("“%1” was taken for “%2”").arg(remark.value, codeInWords(remark.detail));
    case Kind::CodeMended:
        return ErrorText::tr("the code “%1” had lost its zeros and was read as %2").arg(remark.value, remark.detail);
    case Kind::SheetLeftOut: return ErrorText::tr("the sheet was left out: it is hidden, or holds nothing to take");
    case Kind::SheetMade:
        return ErrorText::tr("worked out by Katve from the other tables; what is changed here is not read. Change the "
                             "answers, the offerings and the other lists instead");
    default: break;
    }
    const QString unknown = unknownText(remark);
    return unknown.isEmpty() ? passedOverText(remark) : unknown;
}

}   // namespace katve
