#include "exchange/forms/form_sheet.h"
#include "exchange/tables/xlsx_book.h"
#include "store/store_error.h"

#include <xlsxwriter.h>

namespace katve {

namespace {

[[nodiscard]] std::vector<std::optional<Answer>> answersOf(Session &session, const AnswerForm &form,
                                                           const AnswerForm::Place &place)
{
    std::vector<std::optional<Answer>> answers;
    answers.reserve(form.questions.size());
    for (const AnswerForm::Question &question : form.questions)
        answers.push_back(session.find(Answer{.round = form.mark.round,
                                              .municipality = place.code,
                                              .service = question.service,
                                              .stage = question.stage}));
    return answers;
}

void describe(XlsxBook &book, const AnswerForm &form, const FormWords &words)
{
    QByteArray title = utf8(words.title);
    QByteArray about = utf8(formMarkText(form.mark));
    QByteArray author = "Katve";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = about.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(form.mark.madeAt.toSecsSinceEpoch());
    workbook_set_properties(book.get(), &properties);
    book.setLanguage(words.language);
}

}   // namespace

void writeAnswerForm(Session &session, const AnswerForm &form, const FormWords &words, const QString &destination,
                     const FormOptions &options)
{
    XlsxBook book(XlsxBook::Memory::Whole);
    const FormLook look(book.get());
    FormBookParts parts{.book = book.get(), .form = form, .words = words, .look = look};
    describe(book, form, words);
    writeFormGuide(parts);
    FormBackSheet back(parts);
    parts.lists = back.writeLists();
    const auto total = static_cast<qint64>(form.places.size());
    for (qint64 done = 0; done < total; ++done) {
        if (options.cancelled && options.cancelled())
            throw StoreError(StoreError::Reason::Cancelled, {});
        const AnswerForm::Place &place = form.places[static_cast<std::size_t>(done)];
        const std::vector<std::optional<Answer>> answers = answersOf(session, form, place);
        writeFormSheet(parts, place, answers);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const AnswerForm::Question &question = form.questions[i];
            const Answer asked{.municipality = place.code, .service = question.service, .stage = question.stage};
            back.add(formRecordOf(asked, answers[i]));
        }
        if (options.progress)
            options.progress(done + 1, total);
    }
    book.finish(destination);
}

}   // namespace katve
