#include "form_export.h"
#include "domain/field_text.h"
#include "exchange/forms/answer_form.h"
#include "forms/form_texts.h"
#include "forms/form_words.h"
#include "open_inventory.h"
#include "personal_warnings.h"
#include "progress_line.h"
#include "stop_signal.h"
#include "store/files.h"
#include "store/matrix_loader.h"

#include <QFileInfo>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// What can be told before anything is opened; an empty text when all is well.
[[nodiscard]] QString faultOf(const QString &inventory, const QString &destination)
{
    if (!destination.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return CommandText::tr("An answer form is an Excel workbook. Name a file that ends in .xlsx.");
    if (QFileInfo(destination).isDir())
        return CommandText::tr("“%1” is a folder. Name a file that ends in .xlsx.").arg(destination);
    if (isSameFile(destination, inventory))
        return CommandText::tr("A form cannot take the place of the inventory it is made from. Name another file.");
    return {};
}

// Who fills a form in speaks Finnish or Swedish, whatever the machine speaks that makes it.
[[nodiscard]] Language languageOf(const CommandContext &context)
{
    const bool isChosen = context.options.isSet(u"language"_s);
    return isChosen || context.language != Language::English ? context.language : Language::Finnish;
}

void write(const CommandContext &context, Session &session, const AnswerForm &form, const FormWords &words)
{
    const std::unique_ptr<ProgressLine> line = progressLineFor(context);
    FormOptions options{.cancelled = stopRequested};
    if (line) {
        options.progress = [&line](qint64 done, qint64 total) {
            line->show(CommandText::tr("Writing the form: %1 of %2").arg(done).arg(total));
        };
    }
    writeAnswerForm(session, form, words, context.arguments[1], options);
}

void tell(const CommandContext &context, Session &session, const AnswerForm &form)
{
    const QString notice = sampleNotice(session);
    if (context.json)
        printJson(context.out,
                  {{u"written"_s, context.arguments[1]},
                   {u"round"_s, form.mark.round},
                   {u"municipalities"_s, static_cast<qint64>(form.places.size())},
                   {u"questions"_s, static_cast<qint64>(form.places.size() * form.questions.size())},
                   {u"sample"_s, !notice.isEmpty()}});
    context.say(
        CommandText::tr("Wrote %1: a form for %n municipality(ies).", nullptr, static_cast<int>(form.places.size()))
            .arg(context.arguments[1]));
    if (!notice.isEmpty())
        context.say(notice);
}

}   // namespace

int exportForm(const CommandContext &context)
{
    const std::optional<AreaRef> area = areaFrom(context.options.value(u"form"_s).toStdString());
    if (!area)
        return context.misuse(CommandText::tr("An area is written kind:code, as in network_region:OYS."));
    if (const QString fault = faultOf(context.arguments[0], context.arguments[1]); !fault.isEmpty())
        return context.fail(fault);
    const std::unique_ptr<Session> session = openForReading(context, context.arguments[0]);
    session->database().setCancelCheck(stopRequested);
    const QString wanted = context.options.value(u"round"_s);
    const std::optional<Round> round = findRound(session->database(), session->stores(), wanted);
    if (!round)
        return context.fail(noRoundText(*session, wanted));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const FormWords words = formWords(*session, *round, *area, languageOf(context), now);
    const AnswerForm form = answerFormOf(*session, *round, *area, words, now);
    if (form.places.empty())
        return context.fail(
            CommandText::tr(
                "The mapping round has no municipality in the area “%1”. “katve gaps” lists the areas it has.")
                .arg(areaText(*area)));
    warnOfPersonal(context, personalTextsIn(*session, form, now.date()));
    write(context, *session, form, words);
    tell(context, *session, form);
    return Done;
}

}   // namespace katve
