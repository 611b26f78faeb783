#include "exchange/tables/own_import.h"
#include "exchange/import_context.h"
#include "exchange/joined_report.h"
#include "exchange/package_meta.h"
#include "exchange/package_schema.h"
#include "exchange/sheets/sheet_import.h"
#include "exchange/tables/own_rows.h"
#include "store/store_error.h"

#include <QBuffer>

#include <algorithm>

namespace katve {

namespace {

[[nodiscard]] std::optional<Table> tableOf(const QString &file)
{
    for (std::size_t table = 1; table < packageTablesEnd; ++table) {
        if (file == packageFile(static_cast<Table>(table)))
            return static_cast<Table>(table);
    }
    return std::nullopt;
}

class OwnPackage : public PackageSource {
public:
    OwnPackage(const OwnRows &rows, const OwnWorkbook &own)
        : m_rows(rows)
        , m_description(packageDescription({.title = own.title, .sample = own.sample},
                                           QStringList(rows.closedRounds().begin(), rows.closedRounds().end())))
    {}

    [[nodiscard]] bool has(const QString &file) const override
    {
        const std::optional<Table> table = tableOf(file);
        return file == packageDescription() || (table && m_rows.lines(*table) != nullptr);
    }
    [[nodiscard]] qint64 size(const QString &file) const override
    {
        return file == packageDescription() ? m_description.size() : m_rows.lines(*tableOf(file))->size();
    }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &file) const override
    {
        if (file != packageDescription())
            return m_rows.lines(*tableOf(file))->open();
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_description);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    const OwnRows &m_rows;
    QByteArray m_description;
};

class OwnImport {
public:
    OwnImport(Session &session, const Workbook &workbook, std::span<const TableWords> words,
              const ImportOptions &options)
        : m_session(session)
        , m_workbook(workbook)
        , m_words(words)
        , m_options(options)
        , m_rows(
              words, m_read, [&session](const AreaRef &area) { return session.stores().keys().findArea(area) != 0; },
              OwnNames(session))
    {}

    [[nodiscard]] ImportReport run(const OwnWorkbook &own)
    {
        m_read.addReadings(m_options.origin, m_workbook.notes());
        for (const OwnSheet &sheet : own.sheets) {
            const std::unique_ptr<SheetReader> reader = m_workbook.open(sheet.sheet);
            OwnSheet named = sheet;
            if (!m_workbook.namesItsSheets())
                named.name = m_options.origin;
            m_rows.read(*reader, named, own.isOds, [&](qint64 bytes) { tick(bytes, reader->bytesTotal()); });
            m_read.addReadings(named.name, reader->notes());
        }
        noteLeftOut(own);
        const OwnPackage package(m_rows, own);
        return joined(importPackage(m_session, package, packageOptions()));
    }

private:
    void tick(qint64 done, qint64 total) const
    {
        if (m_options.cancelled && m_options.cancelled())
            throw StoreError(StoreError::Reason::Cancelled, {});
        if (m_options.progress)
            m_options.progress(done / 2, total);   // the other half is writing
    }

    void noteLeftOut(const OwnWorkbook &own)
    {
        noteWorkedOut(m_read, m_workbook, own.workedOut);
        for (std::size_t i = 0; i < m_workbook.sheets().size(); ++i) {
            const bool isRead = std::ranges::find(own.sheets, i, &OwnSheet::sheet) != own.sheets.end();
            if (!isRead && std::ranges::find(own.workedOut, i) == own.workedOut.end())
                m_read.addNote({.kind = ImportRemark::Kind::SheetLeftOut, .file = m_workbook.sheets()[i].name});
        }
    }

    [[nodiscard]] ImportOptions packageOptions() const
    {
        ImportOptions options = m_options;
        options.isPartial = true;
        options.blankSaysNothing = true;
        // What was turned down while reading counts like what is turned down while writing.
        options.dryRun = options.dryRun || (m_read.errorCount > 0 && !options.keepGood);
        if (options.progress)
            options.progress = [told = m_options.progress](qint64 done, qint64 total) {
                told(total + done, 2 * total);
            };
        return options;
    }

    // A remark of the files that nobody has seen is one of the sheet it was read from.
    [[nodiscard]] ImportRemark ofSheet(ImportRemark remark) const
    {
        const std::optional<Table> table = tableOf(remark.file);
        const SheetLines *lines = table ? m_rows.lines(*table) : nullptr;
        const std::optional<SheetPlace> place = lines != nullptr ? lines->place(remark.line) : std::nullopt;
        if (!place)
            return remark;
        const OwnSheet &sheet = m_rows.sheet(place->mapping);
        const int column = columnOf(sheet, remark.column.toStdString());
        remark.file = sheet.name;
        remark.line = place->row + 1;
        remark.column = columnName(column < 0 ? std::max(0, place->column) : column);
        return remark;
    }

    [[nodiscard]] static int columnOf(const OwnSheet &sheet, const std::string &name)
    {
        int found = -1;
        withRowOf(sheet.table, [&]<typename Row>(const Row &) {
            std::size_t index = 0;
            eachField<Row>([&](const auto &field) {
                if (field.name == name && index < sheet.columns.size())
                    found = sheet.columns[index];
                ++index;
            });
        });
        return found;
    }

    [[nodiscard]] ImportReport joined(ImportReport written) const
    {
        return joinedReport(std::move(written), m_read, [this](ImportRemark one) { return ofSheet(std::move(one)); });
    }

    Session &m_session;
    const Workbook &m_workbook;
    std::span<const TableWords> m_words;
    const ImportOptions &m_options;
    ImportReport m_read;
    OwnRows m_rows;
};

}   // namespace

ImportReport importOwnWorkbook(Session &session, const Workbook &workbook, const OwnWorkbook &own,
                               std::span<const TableWords> words, const ImportOptions &options)
{
    return OwnImport(session, workbook, words, options).run(own);
}

}   // namespace katve
