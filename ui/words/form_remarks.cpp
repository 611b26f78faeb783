#include "words/form_remarks.h"
#include "words/text_contexts.h"
#include "words/vocabulary.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace katve {

namespace {

// What a cell says in codes, in words; several stand one after the other.
[[nodiscard]] QString inWords(const QString &codes)
{
    if (codes.isEmpty())
        return ErrorText::tr("nothing");
    QStringList words;
    for (const QString &code : codes.split(QLatin1Char(';'))) {
        const std::string text = code.toStdString();
        if (const auto answer = codeFrom<AnswerValue>(text))
            words.append(answerWord(*answer));
        else if (const auto reason = codeFrom<GapReason>(text))
            words.append(reasonWord(*reason));
        else if (const auto sufficiency = codeFrom<Sufficiency>(text))
            words.append(sufficiencyWord(*sufficiency));
        else if (const auto timeliness = codeFrom<Timeliness>(text))
            words.append(timelinessWord(*timeliness));
        else if (const auto source = codeFrom<AnswerSource>(text))
            words.append(answerSourceWord(*source));
        else
            words.append(code);
    }
    return words.join(QStringLiteral(", "));
}

// How the questions of the round and of the form differ; %1 is a day.
[[nodiscard]] QString catalogueRemark(const QString &change)
{
    if (change == QLatin1String("fewer"))
        return ErrorText::tr("since the form was made on %1 the round has stopped asking some of what the form asks; "
                             "what is changed in those rows is not taken");
    if (change == QLatin1String("more"))
        return ErrorText::tr("the round has come to ask more since the form was made on %1; what is new is not in it");
    if (change.isEmpty())
        return ErrorText::tr("the round asks other things now than when the form was made on %1");
    return ErrorText::tr("since the form was made on %1 the round has stopped asking some of what the form asks, and "
                         "asks other things instead; what is new is not in the form, and what is changed in rows that "
                         "are asked no more is not taken");
}

// Of the form as a whole.
[[nodiscard]] QString formRemark(const ImportRemark &remark)
{
    using Kind = ImportRemark::Kind;
    switch (remark.kind) {
    case Kind::FormNewer:
        return ErrorText::tr("the form was made by a newer version of Katve; update Katve to take it in");
    case Kind::FormOfAnotherInventory:
        return ErrorText::tr("the form was made from another inventory; take it in there, or ask for answers in a form "
                             "made from this one. None of its rows was taken");
    case Kind::FormRoundUnknown:
        return ErrorText::tr("the form is for the mapping round “%1”, which this inventory does not have. None of its "
                             "rows was taken")
            .arg(remark.value);
    case Kind::FormCatalogueChanged:
        return catalogueRemark(remark.detail)
            .arg(QLocale().toString(QDate::fromString(remark.value.left(10), Qt::ISODate), QLocale::ShortFormat));
    default: break;
    }
    return {};
}

// Of one row of a form.
[[nodiscard]] QString formRowRemark(const ImportRemark &remark)
{
    using Kind = ImportRemark::Kind;
    switch (remark.kind) {
    case Kind::FormRowMixed:
        return remark.detail.isEmpty()
            ? ErrorText::tr("the hidden codes of the row “%1” cannot be read any more, so it was not taken")
                  .arg(remark.value)
            : ErrorText::tr("the row shows “%1”, but its hidden codes are of “%2”: it has been sorted or pasted in "
                            "part, so it was not taken")
                  .arg(remark.value, remark.detail);
    case Kind::FormNotAsked:
        return ErrorText::tr("the round does not ask “%1” of %2 any more; what the form says of it was not taken")
            .arg(remark.value, remark.detail);
    case Kind::FormNoAnswer:
        return ErrorText::tr("something is said in the row, but there is no answer; choose one, or empty the rest");
    case Kind::FormConflict:
        return ErrorText::tr("the form says “%1”, but in the inventory it has become “%2” since the form was made; it "
                             "stays so unless you change it by hand")
            .arg(inWords(remark.value), inWords(remark.detail));
    case Kind::FormUnsure:
        return ErrorText::tr("the form says “%1” and the inventory “%2”; which is newer cannot be told, as the form "
                             "has lost what was filled in. It stays as it is in the inventory")
            .arg(inWords(remark.value), inWords(remark.detail));
    case Kind::AnswerEmptied:
        return ErrorText::tr("the answer “%1” was deleted in the form, and is taken away").arg(inWords(remark.value));
    default: break;
    }
    return {};
}

}   // namespace

QString formRemarkText(const ImportRemark &remark)
{
    const QString text = formRemark(remark);
    return text.isEmpty() ? formRowRemark(remark) : text;
}

}   // namespace katve
