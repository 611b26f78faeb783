#include "words/error_text.h"
#include "words/form_remarks.h"
#include "words/sheet_remarks.h"
#include "words/text_contexts.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

[[nodiscard]] QString tableName(Table table)
{
    return exactText(codeText(table));
}

[[nodiscard]] QString fieldRemark(ImportRemark::Kind kind, const QString &value)
{
    using Kind = ImportRemark::Kind;
    switch (kind) {
    case Kind::Missing: return ErrorText::tr("a value is missing that every row needs");
    case Kind::UnknownCode: return ErrorText::tr("“%1” is not in the list of codes").arg(value);
    case Kind::BadDate: return ErrorText::tr("“%1” is not a date (YYYY-MM-DD)").arg(value);
    case Kind::BadNumber: return ErrorText::tr("“%1” is not a number that fits here").arg(value);
    case Kind::BadKey:
        return ErrorText::tr("“%1” cannot be a code: it holds a space, semicolon, comma, quote or control character")
            .arg(value);
    case Kind::BadArea:
        return ErrorText::tr("“%1” is not an area; write kind:code, for example municipality:564").arg(value);
    case Kind::BadText: return ErrorText::tr("the text is not UTF-8; save the file as UTF-8");
    case Kind::UnknownReference: return ErrorText::tr("“%1” is neither in the package nor in the inventory").arg(value);
    case Kind::RefersToRejected: return ErrorText::tr("“%1” was in the package but was not taken in").arg(value);
    case Kind::RepeatedKey: return ErrorText::tr("“%1” has been given already").arg(value);
    case Kind::RoundClosed:
        return ErrorText::tr("the round “%1” is closed; reopen it to change its answers").arg(value);
    default: break;
    }
    return {};
}

[[nodiscard]] QString fileRemark(ImportRemark::Kind kind, const QString &value)
{
    using Kind = ImportRemark::Kind;
    switch (kind) {
    case Kind::MissingFile: return ErrorText::tr("the file is not in the package");
    case Kind::MissingColumn: return ErrorText::tr("the column is missing");
    case Kind::RepeatedColumn: return ErrorText::tr("the column is there twice");
    case Kind::TooFewFields: return ErrorText::tr("the row has fewer fields (%1) than the header").arg(value);
    case Kind::TooManyFields: return ErrorText::tr("the row has more fields (%1) than the header").arg(value);
    case Kind::StrayQuote: return ErrorText::tr("a double quote stands inside a field that is not quoted");
    case Kind::TextAfterQuote: return ErrorText::tr("there is text between a closing quote and the next comma");
    case Kind::OpenQuote: return ErrorText::tr("a quote is opened here and never closed");
    case Kind::TooLong: return ErrorText::tr("the row is too long to be read");
    default: break;
    }
    return {};
}

[[nodiscard]] QString noteText(ImportRemark::Kind kind, const QString &value)
{
    using Kind = ImportRemark::Kind;
    switch (kind) {
    case Kind::UnknownColumn: return ErrorText::tr("the column is not known and was left out");
    case Kind::ListTidied: return ErrorText::tr("spaces or empty items were left out of the list “%1”").arg(value);
    case Kind::UnreadableDescription:
        return ErrorText::tr(
            "the file cannot be read as JSON in UTF-8, so whether this is an invented sample and which "
            "rounds are closed is not known");
    case Kind::AnswerSuperseded:
        return ErrorText::tr("“%1” is answered again further down; the last line counts").arg(value);
    case Kind::AnswerOutsideRound:
        return ErrorText::tr("“%1” is outside the round; the answer is kept and counts nowhere").arg(value);
    case Kind::StagesOutsideService:
        return ErrorText::tr("some stages are not stages of “%1”; they are kept and count nowhere").arg(value);
    case Kind::ErasedPerson: return ErrorText::tr("this person was erased for good and is not taken in again");
    default: break;
    }
    return {};
}

// Of a row, or of what was to be imported, rather than of the inventory.
[[nodiscard]] QString partErrorText(StoreError::Reason reason, const QString &name)
{
    using Reason = StoreError::Reason;
    switch (reason) {
    case Reason::Conflict:
        return ErrorText::tr("%1 has been changed meanwhile. Nothing was written; try again.").arg(name);
    case Reason::MissingReference:
        return ErrorText::tr("There is no %1 in the inventory. Check how it is written.").arg(name);
    case Reason::UnreadablePackage:
        return ErrorText::tr("%1 is damaged or is not a data package. Ask for it again; nothing was changed.")
            .arg(name);
    case Reason::EncryptedPackage:
        return ErrorText::tr("%1 is protected by a password. Unpack it with the password and import the folder.")
            .arg(name);
    case Reason::SeveralPackages:
        return ErrorText::tr("%1 holds several data packages. Unpack it and import the folder of the one you mean.")
            .arg(name);
    default: break;
    }
    return {};
}

// What is the matter with the inventory itself.
[[nodiscard]] QString conditionText(const StoreError &error, const QString &file)
{
    using Reason = StoreError::Reason;
    switch (error.reason()) {
    case Reason::Newer:
        return ErrorText::tr("%1 was made by a newer version of Katve. It can be read here but not changed; update "
                             "Katve to change it.")
            .arg(file);
    case Reason::Older:
        return ErrorText::tr("%1 was made by an older version of Katve and must be brought up to date first. Import "
                             "something into it, or open it in the window.")
            .arg(file);
    case Reason::Damaged:
        return ErrorText::tr("%1 is damaged and has not been touched. Take the newest backup into use. (%2)")
            .arg(file, error.machineWords());
    case Reason::LogDisagrees:
        return ErrorText::tr(
                   "What %1 holds is not what its history says: it is damaged, or another program has changed it. "
                   "It has not been touched. Take the newest backup into use; katve check tells what differs.")
            .arg(file);
    case Reason::Unreachable:
        return ErrorText::tr(
                   "%1 does not answer, or is no longer where it was. Connect the memory stick or network drive "
                   "again and try once more, or go on in another place with File › Save as.")
            .arg(file);
    case Reason::ForeignSchema:
        return ErrorText::tr(
                   "%1 has been changed by another program and cannot be trusted. Take the newest backup into use.")
            .arg(file);
    case Reason::Interrupted:
        return ErrorText::tr("The last change to %1 was cut short and must first be taken back. Open it in the window, "
                             "or run another command on it, such as katve history, with permission to write in its "
                             "folder; keep the -journal or -wal file beside it.")
            .arg(file);
    default: break;
    }
    return {};
}

[[nodiscard]] QString withDetails(QString sentence, const QStringList &details)
{
    for (const QString &detail : details) {
        if (!detail.isEmpty())
            sentence += u' ' + detail;
    }
    return sentence;
}

}   // namespace

QString errorText(const StoreError &error, const QString &file)
{
    using Reason = StoreError::Reason;
    const QString name = error.subject().isEmpty() ? file : error.subject();
    for (const QString &text : {partErrorText(error.reason(), name), conditionText(error, file)}) {
        if (!text.isEmpty())
            return text;
    }
    switch (error.reason()) {
    case Reason::NotFound: return ErrorText::tr("%1 is not there. Check the name and the folder.").arg(name);
    case Reason::NotAFile:
        return ErrorText::tr(
                   "%1 cannot be used here. Name an inventory (.katve) or a data package: a folder, a .zip or "
                   "its datapackage.json.")
            .arg(name);
    case Reason::NoPermission:
        return ErrorText::tr("%1 cannot be opened or written: you have no permission for it, or its folder is not "
                             "there. Check the folder, or choose another.")
            .arg(name);
    case Reason::NotAnInventory:
        return ErrorText::tr("%1 is not a Katve inventory. Check the name; inventories end in .katve.").arg(file);
    case Reason::Locked:
        return ErrorText::tr("%1 is in use by another program. Try again when it is closed there.").arg(file);
    case Reason::InUse:
        return ErrorText::tr(
                   "%1 is open for writing on the computer %2. Close it there and try again. When that computer "
                   "is off or out of reach, its lock can be taken over after ten minutes.")
            .arg(file, error.machineWords());
    case Reason::ReadOnly:
        return ErrorText::tr("%1 can only be read. Copy it to a folder where you may write.").arg(file);
    case Reason::DiskFull: return ErrorText::tr("The disk is full. Nothing was changed; make room and try again.");
    case Reason::AlreadyExists:
        return ErrorText::tr("%1 is already there and was left as it is. Choose another name.").arg(name);
    case Reason::HistoryCut:
        return ErrorText::tr(
                   "%1 cannot be merged: what the two files have in common is older than the history that is "
                   "left. Export it as a data package, import that into a new inventory and merge the new one: then "
                   "nothing newer is written over.")
            .arg(name);
    case Reason::Cancelled: return ErrorText::tr("Stopped. %1 is as it was before.").arg(file);
    default: break;
    }
    return ErrorText::tr("%1: the work could not be finished. Check the disk and the folder, and try again. (%2)")
        .arg(file, error.machineWords());
}

QString remarkText(const ImportRemark &remark)
{
    for (const auto &words : {fieldRemark, fileRemark, noteText}) {
        QString text = words(remark.kind, remark.value);
        if (!text.isEmpty())
            return text;
    }
    if (QString text = formRemarkText(remark); !text.isEmpty())
        return text;
    return sheetRemarkText(remark);
}

QString remarkPlace(const ImportRemark &remark)
{
    if (remark.line == 0)
        return remark.column.isEmpty() ? remark.file : ErrorText::tr("%1, column %2").arg(remark.file, remark.column);
    if (remark.column.isEmpty())
        return ErrorText::tr("%1, line %2").arg(remark.file).arg(remark.line);
    return ErrorText::tr("%1, line %2, column %3").arg(remark.file).arg(remark.line).arg(remark.column);
}

QString findingText(const CheckFinding &finding)
{
    using Kind = CheckFinding::Kind;
    const QString table = tableName(finding.table);
    switch (finding.kind) {
    case Kind::DamagedPages: return ErrorText::tr("The file itself is damaged: %1").arg(finding.detail);
    case Kind::DanglingReference:
        return ErrorText::tr("A row of %1 refers to one that does not exist.").arg(finding.detail);
    case Kind::UnreadableRow:
        return withDetails(ErrorText::tr("A value in %1 is not one that Katve writes.").arg(table),
                           {finding.key, finding.detail});
    case Kind::RowNotAsLogged:
        if (finding.field.isEmpty())
            return ErrorText::tr("%1 %2: the row is not what the history says.").arg(table, finding.key);
        return ErrorText::tr("%1 %2: the value of “%3” is not what the history says (edit %4).")
            .arg(table, finding.key, finding.field, QString::number(finding.edit));
    case Kind::AddedRowsChanged:
        return ErrorText::tr("The rows of %1 that edit %2 added are not what it wrote.").arg(table).arg(finding.edit);
    case Kind::IdentityChanged:
        return ErrorText::tr("Which inventory and which copy of it this file is, is not what was written.");
    case Kind::CopiesChanged:
        return ErrorText::tr("Which copies were given away, or who was erased, is not what was written.");
    case Kind::EditChanged: return ErrorText::tr("The record of edit %1 is not what was written.").arg(finding.edit);
    case Kind::BrokenLog: break;
    }
    return finding.edit == 0 ? ErrorText::tr("The history cannot be read: %1").arg(finding.detail)
                             : ErrorText::tr("The history has a gap before edit %1.").arg(finding.edit);
}

const char *remarkCode(ImportRemark::Kind kind)
{
    constexpr std::array codes{"missing_file",
                               "missing_column",
                               "repeated_column",
                               "too_few_fields",
                               "too_many_fields",
                               "stray_quote",
                               "text_after_quote",
                               "open_quote",
                               "too_long",
                               "missing",
                               "unknown_code",
                               "bad_date",
                               "bad_number",
                               "bad_key",
                               "bad_area",
                               "bad_text",
                               "unknown_reference",
                               "refers_to_rejected",
                               "repeated_key",
                               "round_closed",
                               "unknown_round",
                               "text_turns",
                               "unknown_municipality",
                               "several_municipalities",
                               "unknown_service",
                               "several_services",
                               "unknown_stage",
                               "unknown_answer",
                               "said_differently",
                               "said_twice",
                               "titles_disagree",
                               "above_headings",
                               "other_headings",
                               "several_providers",
                               "nothing_to_read",
                               "not_worked_out",
                               "unreadable_description",
                               "unknown_column",
                               "list_tidied",
                               "answer_superseded",
                               "answer_outside_round",
                               "stages_outside_service",
                               "taken_for",
                               "code_mended",
                               "sheet_left_out",
                               "sheet_made",
                               "second_left_out",
                               "column_left_out",
                               "text_left_out",
                               "title_taken",
                               "title_unlike",
                               "other_year",
                               "erased_person",
                               "form_row_mixed",
                               "form_newer",
                               "form_of_another_inventory",
                               "form_round_unknown",
                               "form_not_asked",
                               "form_no_answer",
                               "form_conflict",
                               "form_unsure",
                               "form_catalogue_changed",
                               "answer_emptied"};
    return codes.at(static_cast<std::size_t>(kind));
}

const char *findingCode(CheckFinding::Kind kind)
{
    constexpr std::array codes{"damaged_pages",     "dangling_reference", "unreadable_row",
                               "row_not_as_logged", "added_rows_changed", "edit_changed",
                               "broken_log",        "identity_changed",   "copies_changed"};
    return codes.at(static_cast<std::size_t>(kind));
}

}   // namespace katve
