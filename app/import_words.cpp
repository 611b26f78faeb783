#include "import_words.h"
#include "exchange/sheets/sheet_cell.h"
#include "progress_line.h"
#include "words/error_text.h"
#include "words/sheet_words.h"

#include <QHash>
#include <QJsonArray>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QJsonObject countsJson(const TableReport &counts)
{
    return {{u"added"_s, counts.added},
            {u"changed"_s, counts.changed},
            {u"unchanged"_s, counts.unchanged},
            {u"rejected"_s, counts.rejected}};
}

[[nodiscard]] QJsonArray remarksJson(const std::vector<ImportRemark> &remarks)
{
    QJsonArray array;
    for (const ImportRemark &remark : remarks)
        array.append(QJsonObject{{u"file"_s, remark.file},
                                 {u"line"_s, remark.line},
                                 {u"column"_s, remark.column},
                                 {u"value"_s, remark.value},
                                 {u"kind"_s, QLatin1String(remarkCode(remark.kind))},
                                 {u"message"_s, remarkText(remark)}});
    return array;
}

// Of sheets, in the same shape; told once for each kind, with the first place and how often.
void appendReadings(QJsonArray &array, const std::vector<ReadingNote> &readings)
{
    for (const auto &[sheet, note] : readings)
        array.append(QJsonObject{{u"file"_s, sheet},
                                 {u"line"_s, note.row + 1},
                                 {u"column"_s, note.column < 0 ? QString() : columnName(note.column)},
                                 {u"value"_s, note.detail},
                                 {u"kind"_s, QLatin1String(sheetNoteCode(note.kind))},
                                 {u"count"_s, note.count},
                                 {u"message"_s, sheetNoteText(note)}});
}

}   // namespace

QJsonObject importJson(const ImportReport &report)
{
    QJsonObject tables;
    for (std::size_t i = 1; i < report.tables.size(); ++i)
        tables.insert(exactText(codeText(static_cast<Table>(i))), countsJson(report.tables[i]));
    QJsonObject object = countsJson(report.total());
    object.insert(u"written"_s, report.written);
    object.insert(u"tables"_s, tables);
    object.insert(u"errors"_s, remarksJson(report.errors));
    object.insert(u"error_count"_s, report.errorCount);
    QJsonArray notes = remarksJson(report.notes);
    appendReadings(notes, report.readings);
    object.insert(u"notes"_s, notes);
    return object;
}

namespace {

// The same word in the same column, wrong again and again, is one thing to mend: told once, with how often.
[[nodiscard]] std::vector<std::pair<const ImportRemark *, int>> oncePerWord(const std::vector<ImportRemark> &remarks)
{
    std::vector<std::pair<const ImportRemark *, int>> told;
    QHash<QString, std::size_t> known;
    for (const ImportRemark &remark : remarks) {
        const QString key = QStringList{remark.file, remark.column, QString::number(static_cast<int>(remark.kind)),
                                        remark.value, remark.detail}
                                .join(QChar());
        const bool isOfOneWord = !remark.value.isEmpty() && !remark.column.isEmpty();
        const auto before = known.constFind(key);
        if (isOfOneWord && before != known.constEnd()) {
            ++told[*before].second;
            continue;
        }
        known.insert(key, told.size());
        told.emplace_back(&remark, 1);
    }
    return told;
}

void tellRemarks(QTextStream &stream, const std::vector<ImportRemark> &remarks, qint64 count)
{
    for (const auto &[remark, times] : oncePerWord(remarks)) {
        stream << remarkPlace(*remark) << ": " << remarkText(*remark);
        if (times > 1)
            stream << ' ' << CommandText::tr("(and in %n more line(s))", nullptr, times - 1);
        stream << '\n';
    }
    if (count > static_cast<qint64>(remarks.size()))
        stream << CommandText::tr("… and %n more.", nullptr,
                                  static_cast<int>(count - static_cast<qint64>(remarks.size())))
               << '\n';
}

}   // namespace

void tellReadings(QTextStream &stream, const std::vector<ReadingNote> &readings)
{
    for (const auto &[sheet, note] : readings)
        stream << sheet << ": " << sheetNoteText(note) << '\n';
}

int tellImport(const CommandContext &context, const ImportReport &report, ImportTold how)
{
    const TableReport total = report.total();
    const bool nothingTaken =
        report.isIncomplete || (report.errorCount > 0 && !report.written && !how.dryRun && !how.keepGood);
    if (!context.json) {
        tellRemarks(context.err, report.errors, report.errorCount);
        if (!context.quiet) {
            tellRemarks(context.err, report.notes, report.noteCount);
            tellReadings(context.err, report.readings);
        }
        const QString counts = !how.wasLetGo
                && (report.written || how.dryRun || (how.keepGood && !report.isIncomplete)
                    || total.added + total.changed + total.rejected == 0)
            ? CommandText::tr("Added %1, changed %2, unchanged %3, rejected %4.")
            : CommandText::tr("Would have: added %1, changed %2, unchanged %3, rejected %4.");
        context.say(counts.arg(total.added).arg(total.changed).arg(total.unchanged).arg(total.rejected));
    }
    if (nothingTaken)
        return context.fail(
            how.mayKeepGood && !how.keepGood && !report.isIncomplete
                ? CommandText::tr("Nothing was written. Mend what is named above and import it again, or use "
                                  "--keep-good to take the rows that are right.")
                : CommandText::tr("Nothing was written. Mend what is named above and try again."));
    if (how.dryRun)
        context.say(CommandText::tr("This was a trial: nothing was written."));
    return report.errorCount > 0 ? LeftToLookAt : Done;
}

std::function<void(qint64, qint64)> progressLine(const CommandContext &context)
{
    // Shared, because functions are copied: the line is gone with the last copy.
    const std::shared_ptr<ProgressLine> line = progressLineFor(context);
    if (!line)
        return {};
    return [line](qint64 done, qint64 total) {
        line->show(CommandText::tr("Reading … %1 %").arg(total > 0 ? std::min<qint64>(100, done * 100 / total) : 0));
    };
}

}   // namespace katve
