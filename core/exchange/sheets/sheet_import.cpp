#include "exchange/sheets/sheet_import.h"
#include "edit/session.h"
#include "exchange/forms/form_facts.h"
#include "exchange/import_context.h"
#include "exchange/joined_report.h"
#include "store/store_error.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using OnRow = std::function<void(SheetRowOutcome &&)>;

// What was read of sheets, as a data package of one or two files.
class SheetPackage : public PackageSource {
public:
    explicit SheetPackage(const SheetFacts &facts) : m_facts(facts) {}

    [[nodiscard]] bool has(const QString &file) const override
    {
        const std::optional<Table> table = tableOf(file);
        return table && !m_facts.lines(*table).isEmpty();
    }
    [[nodiscard]] qint64 size(const QString &file) const override { return m_facts.lines(*tableOf(file)).size(); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &file) const override
    {
        return m_facts.lines(*tableOf(file)).open();
    }

    [[nodiscard]] static std::optional<Table> tableOf(const QString &file)
    {
        for (const Table table : {Table::Answers, Table::Providers}) {
            if (file == packageFile(table))
                return table;
        }
        return std::nullopt;
    }

private:
    const SheetFacts &m_facts;
};

[[nodiscard]] SheetField fieldNamed(const QString &name)
{
    for (int i = 1; i <= static_cast<int>(SheetField::Languages); ++i) {
        if (exactText(fieldName(static_cast<SheetField>(i))) == name)
            return static_cast<SheetField>(i);
    }
    return SheetField::Ignored;
}

class SheetImport {
public:
    SheetImport(Session &session, const Workbook &workbook, const SheetNames &names, const ImportOptions &options,
                OnRow onRow)
        : m_session(session)
        , m_workbook(workbook)
        , m_names(names)
        , m_options(options)
        , m_onRow(std::move(onRow))
        , m_facts(session, names, m_read)
        , m_forms(session, names, m_read)
    {
        m_facts.setFile(options.origin);
        m_forms.setFile(options.origin);
        m_sinceTold.start();
    }

    [[nodiscard]] ImportReport run(const std::vector<SheetMapping> &mappings)
    {
        m_forms.setBook(formBookOf(m_workbook));
        m_read.addReadings(m_options.origin, m_workbook.notes());
        for (const SheetMapping &mapping : mappings) {
            const std::unique_ptr<SheetReader> reader = m_workbook.open(mapping.sheet);
            SheetMapping named = mapping;
            if (!m_workbook.namesItsSheets())
                named.sheetName.clear();
            const auto told = [&](qint64 bytes) { tick(bytes, reader->bytesTotal()); };
            if (named.shape == SheetShape::Form)
                m_forms.read(*reader, named, told);
            else
                m_facts.read(*reader, named, told);
            m_read.addReadings(m_facts.sheetName(named), worthTelling(reader->notes(), named));
        }
        noteLeftOut(mappings);
        if (mappings.empty())
            m_read.addError({.kind = ImportRemark::Kind::NothingToRead, .file = m_options.origin});
        return joined(importPackage(m_session, SheetPackage(m_facts), packageOptions()));
    }

private:
    // What a form hides it hides from people, and is there to be read; above its questions it counts the answers itself.
    [[nodiscard]] static std::vector<SheetNote> worthTelling(std::vector<SheetNote> notes, const SheetMapping &mapping)
    {
        using Kind = SheetNote::Kind;
        if (mapping.shape == SheetShape::Form)
            std::erase_if(notes, [&](const SheetNote &note) {
                const bool isOwn = note.count == 1 && note.row < mapping.firstRow;
                return note.kind == Kind::HiddenRows || note.kind == Kind::HiddenColumns
                    || (note.kind == Kind::FormulaWithoutValue && isOwn);
            });
        return notes;
    }

    void tick(qint64 done, qint64 total)
    {
        if (m_options.cancelled && m_options.cancelled())
            throw StoreError(StoreError::Reason::Cancelled, {});
        constexpr qint64 millisecondsBetween = 100;
        if (!m_options.progress || m_sinceTold.elapsed() < millisecondsBetween)
            return;
        m_sinceTold.restart();
        m_options.progress(done / 2, total);   // the other half is writing
    }

    void noteLeftOut(const std::vector<SheetMapping> &mappings)
    {
        noteWorkedOut(m_read, m_workbook, m_options.workedOut);
        for (std::size_t i = 0; i < m_workbook.sheets().size() && !mappings.empty(); ++i) {
            const bool isTaken = std::ranges::find(mappings, i, &SheetMapping::sheet) != mappings.end();
            const bool isMade = std::ranges::find(m_options.workedOut, i) != m_options.workedOut.end();
            if (!isTaken && !isMade && !m_forms.book().parts.contains(i))
                m_read.addNote({.kind = ImportRemark::Kind::SheetLeftOut, .file = m_workbook.sheets()[i].name});
        }
    }

    [[nodiscard]] ImportOptions packageOptions()
    {
        ImportOptions options = m_options;
        options.isPartial = true;
        options.blankSaysNothing = true;
        options.answersAreOnce = true;
        // What was turned down while reading counts like what is turned down while writing.
        options.dryRun =
            options.dryRun || (m_read.errorCount > 0 && !options.keepGood) || (m_facts.isEmpty() && m_forms.isEmpty());
        options.wishes = m_forms.wishes();
        if (options.progress)
            options.progress = [told = m_options.progress](qint64 done, qint64 total) {
                told(total + done, 2 * total);
            };
        if (m_onRow)
            options.onRow = [this](RowOutcome &&row) { tell(std::move(row)); };
        return options;
    }

    void tell(RowOutcome &&row)
    {
        SheetRowOutcome outcome{.kind = static_cast<SheetRowOutcome::Kind>(row.kind),
                                .table = row.table,
                                .key = std::move(row.key),
                                .change = std::move(row.change)};
        if (const std::optional<Found> found = placeOf(row.table, row.line)) {
            outcome.sheet = m_facts.sheetName(found->mapping);
            outcome.row = found->place.row;
            outcome.column = found->place.column;
        }
        m_onRow(std::move(outcome));
    }

    struct Found {
        SheetPlace place;
        const SheetMapping &mapping;
    };
    [[nodiscard]] std::optional<Found> placeOf(Table table, qint64 line) const
    {
        if (const std::optional<SheetPlace> place = m_forms.place(line))
            return Found{*place, m_forms.mapping(place->mapping)};
        const std::optional<SheetPlace> place = line < 0 ? std::nullopt : m_facts.lines(table).place(line);
        return place ? std::optional(Found{*place, m_facts.mapping(place->mapping)}) : std::nullopt;
    }

    // A remark of the files that nobody has seen is one of the sheet it was read from.
    [[nodiscard]] ImportRemark ofSheet(ImportRemark remark) const
    {
        const std::optional<Table> table = SheetPackage::tableOf(remark.file);
        const std::optional<Found> found = table ? placeOf(*table, remark.line) : std::nullopt;
        if (!found)
            return remark;
        if (remark.kind == ImportRemark::Kind::AnswerOutsideRound) {   // which names its place by code
            const SheetField field = fieldNamed(remark.column);
            remark.value = field == SheetField::Municipality ? m_names.nameOfMunicipality(remark.value)
                : field == SheetField::Service               ? m_names.nameOfService(remark.value)
                                                             : remark.value;
        }
        const SheetColumn *column = found->mapping.column(fieldNamed(remark.column));
        remark.file = m_facts.sheetName(found->mapping);
        remark.line = found->place.row + 1;
        remark.column = columnName(column == nullptr ? found->place.column : column->column);
        return remark;
    }

    [[nodiscard]] ImportReport joined(ImportReport written) const
    {
        return joinedReport(std::move(written), m_read, [this](ImportRemark one) { return ofSheet(std::move(one)); });
    }

    Session &m_session;
    const Workbook &m_workbook;
    const SheetNames &m_names;
    const ImportOptions &m_options;
    OnRow m_onRow;
    ImportReport m_read;
    SheetFacts m_facts;
    FormFacts m_forms;
    QElapsedTimer m_sinceTold;
};

}   // namespace

ImportReport importSheets(Session &session, const Workbook &workbook, const std::vector<SheetMapping> &mappings,
                          const SheetNames &names, const ImportOptions &options)
{
    return SheetImport(session, workbook, names, options, {}).run(mappings);
}

void noteWorkedOut(ImportReport &report, const Workbook &workbook, const std::vector<std::size_t> &sheets)
{
    QStringList names;
    for (const std::size_t sheet : sheets)
        names.append(workbook.sheets()[sheet].name);
    if (!names.isEmpty())
        report.addNote({.kind = ImportRemark::Kind::SheetMade, .file = names.join(u", "_s)});
}

std::vector<ReadingNote> notesOf(const Workbook &workbook, const QString &fileName)
{
    ImportReport report;
    report.addReadings(fileName, workbook.notes());
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        const std::unique_ptr<SheetReader> reader = workbook.open(i);
        for (std::size_t row = 0; row < SheetSample::mostRows && reader->next(); ++row) {}
        report.addReadings(workbook.namesItsSheets() ? workbook.sheets()[i].name : fileName, reader->notes());
    }
    return report.readings;
}

SheetPreview previewSheets(Session &session, const Workbook &workbook, const std::vector<SheetMapping> &mappings,
                           const SheetNames &names, const ImportOptions &options)
{
    SheetPreview preview;
    const auto keep = [&preview](SheetRowOutcome &&row) {
        if (preview.rows.size() < SheetPreview::mostRows)
            preview.rows.push_back(std::move(row));
    };
    ImportOptions trial = options;
    trial.dryRun = true;
    preview.report = SheetImport(session, workbook, names, trial, keep).run(mappings);
    for (const ImportRemark &error : preview.report.errors)
        keep({.kind = SheetRowOutcome::Kind::Rejected,
              .sheet = error.file,
              .row = static_cast<int>(error.line) - 1,
              .column = -1,
              .why = error});
    std::ranges::stable_sort(preview.rows, {}, [](const SheetRowOutcome &one) { return std::tie(one.sheet, one.row); });
    return preview;
}

}   // namespace katve
