#include "workspace/import_work.h"
#include "edit/session.h"
#include "exchange/sheets/joined_workbook.h"
#include "exchange/tables/made_sheets.h"
#include "exchange/tables/own_import.h"
#include "print/table_language.h"
#include "store/backups.h"
#include "store/page_copy.h"
#include "words/error_text.h"
#include "words/sheet_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ImportWork {
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};

// It has been checked by the one who asks.
void trust(Session &session)
{
    session.expectCheck([] {});
    session.ensureSound();
}

// A copy in memory: what is tried there locks nobody out.
[[nodiscard]] std::unique_ptr<Session> trialOf(const QString &inventory)
{
    const Database original = Database::open(inventory, Database::Access::Read);
    std::optional<FileImage> image = FileImage::of(original, std::numeric_limits<qint64>::max());
    Database memory = Database::inMemory();
    std::move(*image).openIn(memory);
    auto session = std::make_unique<Session>(std::move(memory));
    trust(*session);
    return session;
}

[[nodiscard]] JoinedWorkbook openedBooks(const QStringList &files)
{
    std::vector<JoinedWorkbook::Part> parts;
    for (const QString &file : files)
        parts.push_back({QFileInfo(file).fileName(), openWorkbook(file)});
    return JoinedWorkbook(std::move(parts));
}

[[nodiscard]] std::optional<Round> roundFor(Session &session, const JoinedWorkbook &book, const ImportRequest &request)
{
    if (!request.round.isEmpty())
        return session.find(Round{.id = request.round});
    QStringList names;
    for (const JoinedWorkbook::Part &part : book.parts())
        names.append(part.name);
    return roundOf(session, book, names.join(u' '));
}

[[nodiscard]] RoundIs roundIs(const ImportRequest &request)
{
    return request.round.isEmpty() ? RoundIs::Guessed : RoundIs::Chosen;
}

// Finds how each sheet is read, and lays over it what the user says now and has said before.
class SheetsFound {
public:
    SheetsFound(const JoinedWorkbook &book, const SheetNames &names, const ImportRequest &request,
                const std::vector<std::size_t> &workedOut)
        : m_book(book)
        , m_names(names)
        , m_request(request)
        , m_workedOut(workedOut)
    {}

    [[nodiscard]] std::vector<FoundSheet> all() const
    {
        std::vector<FoundSheet> sheets;
        for (std::size_t part = 0; part < m_book.parts().size(); ++part)
            addPart(part, sheets);
        return sheets;
    }

private:
    void addPart(std::size_t part, std::vector<FoundSheet> &sheets) const
    {
        const Workbook &workbook = *m_book.parts()[part].workbook;
        const std::vector<SheetMapping> usable = mappingsOf(workbook, m_names);
        for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
            const std::size_t index = m_book.firstSheetOf(part) + i;
            if (workbook.sheets()[i].hidden || std::ranges::find(m_workedOut, index) != m_workedOut.end())
                continue;
            const auto known = std::ranges::find(usable, i, &SheetMapping::sheet);
            FoundSheet sheet{.isTaken = known != usable.end()};
            const auto said = m_request.choices.find(index);
            const SheetChoice choice = said == m_request.choices.end() ? SheetChoice() : said->second;
            if (choice.headingRow)
                sheet.mapping =
                    mappingFrom(sampleOf(workbook, i), *choice.headingRow, workbook.sheets()[i].name, m_names);
            else if (sheet.isTaken)
                sheet.mapping = *known;
            else
                sheet.mapping = likeliestMapping(sampleOf(workbook, i), workbook.sheets()[i].name, m_names);
            sheet.mapping.sheet = index;
            sheet.mapping.sheetName = m_book.sheets()[index].name;
            sheet.name = sheet.mapping.sheetName;
            recall(sheet, choice);
            choose(sheet.mapping, choice);
            sheet.isTaken = sheet.mapping.isUsable() && choice.taken.value_or(true);
            sheets.push_back(std::move(sheet));
        }
    }

    void recall(FoundSheet &sheet, const SheetChoice &choice) const
    {
        for (const SheetColumn &column : std::vector<SheetColumn>(sheet.mapping.columns)) {
            const auto known = m_request.remembered.constFind(headingFingerprint(column.heading));
            if (known == m_request.remembered.cend() || choice.columns.contains(column.column)
                || *known == choiceOf(column) || !isOfRound(*known))
                continue;
            choose(sheet.mapping, column.column, *known);
            sheet.remembered.insert(column.column);
        }
    }

    // What was chosen in another inventory may not be there in this one.
    [[nodiscard]] bool isOfRound(const ColumnChoice &choice) const
    {
        return (choice.municipality.isEmpty() || m_names.municipality(choice.municipality).key == choice.municipality)
            && (choice.service.isEmpty() || m_names.service(choice.service).key == choice.service);
    }

    const JoinedWorkbook &m_book;
    const SheetNames &m_names;
    const ImportRequest &m_request;
    const std::vector<std::size_t> &m_workedOut;
};

[[nodiscard]] std::vector<SheetMapping> takenOf(const PlannedImport &plan)
{
    std::vector<SheetMapping> mappings;
    for (const FoundSheet &sheet : plan.sheets) {
        if (sheet.isTaken)
            mappings.push_back(sheet.mapping);
    }
    return mappings;
}

void planSheets(PlannedImport &plan, const ImportRequest &request, Session &session, ImportOptions options)
{
    const JoinedWorkbook book = openedBooks(request.files);
    const std::optional<Round> round = roundFor(session, book, request);
    if (!round) {
        plan.failure = ImportWork::tr("There is no mapping round yet. Begin one on the overview, then import.");
        return;
    }
    plan.round = round->id;
    const SheetNames names(session, *round, roundIs(request));
    options.workedOut = workedOutSheets(book, tableWordsOfAll());
    plan.sheets = SheetsFound(book, names, request, options.workedOut).all();
    if (plan.sheets.empty() && !options.workedOut.empty())
        throw SheetError(SheetError::Reason::WorkedOut, request.name);
    const std::vector<SheetMapping> mappings = takenOf(plan);
    if (mappings.empty()) {
        plan.notes = notesOf(book, request.name);
        return;
    }
    plan.preview = previewSheets(session, book, mappings, names, options);
    plan.notes = plan.preview.report.readings;
}

// A data package, or a workbook that this program wrote, which is one in another dress: they need no reading to be found.
class WholeTables {
public:
    explicit WholeTables(const QString &file)
    {
        if (isPackageFile(file)) {
            m_package = openPackage(file);
            return;
        }
        m_workbook = openWorkbook(file);
        m_own = ownWorkbook(*m_workbook, file, tableWordsOfAll());
    }

    [[nodiscard]] bool isThere() const { return m_package || !m_own.sheets.empty(); }
    [[nodiscard]] ImportReport import(Session &session, const ImportOptions &options) const
    {
        return m_package ? importPackage(session, *m_package, options)
                         : importOwnWorkbook(session, *m_workbook, m_own, tableWordsOfAll(), options);
    }
    [[nodiscard]] QString nameOf(Table table) const
    {
        const auto sheet = std::ranges::find(m_own.sheets, table, &OwnSheet::table);
        return sheet == m_own.sheets.end() ? exactText(codeText(table)) + u".csv"_s : sheet->name;
    }

private:
    std::unique_ptr<PackageSource> m_package{};
    std::unique_ptr<Workbook> m_workbook{};
    OwnWorkbook m_own{};
};

void planTables(PlannedImport &plan, const WholeTables &tables, Session &session, ImportOptions options)
{
    plan.isPackage = true;
    std::vector<SheetRowOutcome> &rows = plan.preview.rows;
    options.onRow = [&](RowOutcome &&row) {
        if (rows.size() < SheetPreview::mostRows)
            rows.push_back({.kind = static_cast<SheetRowOutcome::Kind>(row.kind),
                            .table = row.table,
                            .sheet = tables.nameOf(row.table),
                            .row = static_cast<int>(row.line) - 1,
                            .column = -1,
                            .key = std::move(row.key),
                            .change = std::move(row.change)});
    };
    plan.preview.report = tables.import(session, options);
    plan.notes = plan.preview.report.readings;
    for (const ImportRemark &error : plan.preview.report.errors)
        rows.push_back({.kind = SheetRowOutcome::Kind::Rejected,
                        .sheet = error.file,
                        .row = static_cast<int>(error.line) - 1,
                        .column = -1,
                        .why = error});
}

// What any of the work below may throw, as a sentence.
template <typename Work> [[nodiscard]] QString failureOf(const QString &inventory, const Work &work)
{
    try {
        work();
    } catch (const SheetError &error) {
        return sheetErrorText(error);
    } catch (const StoreError &error) {
        return errorText(error, error.subject().isEmpty() ? inventory : error.subject());
    } catch (const std::bad_alloc &) {
        return ImportWork::tr("There is not enough memory for this. Close other programs, or divide the file.");
    }
    return {};
}

// Makes the backup, and takes it away again when nothing comes of the import.
class BackedUp {
public:
    BackedUp(Session &session, const QString &inventory)
    {
        if (session.log().lastGivenSequence() != 0)   // else there is nothing to lose
            m_backup =
                Backups(inventory).make(session.database(), BackupCause::Import, QDateTime::currentDateTimeUtc());
    }
    ~BackedUp()
    {
        if (m_backup && !m_isKept)
            Backups::discard(*m_backup);
    }
    BackedUp(const BackedUp &) = delete;
    BackedUp &operator=(const BackedUp &) = delete;

    [[nodiscard]] QString keep()
    {
        m_isKept = true;
        return m_backup ? m_backup->path : QString();
    }

private:
    std::optional<Backup> m_backup{};
    bool m_isKept = false;
};

}   // namespace

bool PlannedImport::brings() const
{
    const TableReport total = preview.report.total();
    return total.added + total.changed > 0;
}

bool isPackageFile(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || info.fileName() == "datapackage.json"_L1
        || info.suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0;
}

PlannedImport planImport(const ImportRequest &request, const ImportWatch &watch)
{
    PlannedImport plan;
    const ImportOptions options{.origin = request.name,
                                .keepGood = true,   // so that one fault does not hide what the other rows would do
                                .dryRun = true,
                                .progress = watch.progress,
                                .cancelled = watch.cancelled};
    const QString thrown = failureOf(request.inventory, [&] {
        const bool hasPackage = std::ranges::any_of(request.files, isPackageFile);
        if (hasPackage && request.files.size() > 1) {
            plan.failure = ImportWork::tr("A data package is taken in by itself. Choose one file at a time.");
            return;
        }
        const std::unique_ptr<Session> trial = trialOf(request.inventory);
        if (request.files.size() == 1) {
            if (const WholeTables tables(request.files.first()); tables.isThere())
                return planTables(plan, tables, *trial, options);
        }
        planSheets(plan, request, *trial, options);
    });
    if (!thrown.isEmpty())
        plan.failure = thrown;
    return plan;
}

DoneImport carryOutImport(const ImportRequest &request, const PlannedImport &plan, const Author &author, bool keepGood,
                          const ImportWatch &watch)
{
    DoneImport done;
    ImportOptions options{
        .origin = request.name, .keepGood = keepGood, .progress = watch.progress, .cancelled = watch.cancelled};
    done.failure = failureOf(request.inventory, [&] {
        try {
            Session session(Database::open(request.inventory, Database::Access::Write), author);
            trust(session);
            session.database().setCancelCheck(watch.cancelled);
            BackedUp before(session, request.inventory);
            if (plan.isPackage) {
                done.report = WholeTables(request.files.first()).import(session, options);
            } else {
                const JoinedWorkbook book = openedBooks(request.files);
                const SheetNames names(session, session.find(Round{.id = plan.round}).value_or(Round{}),
                                       roundIs(request));
                options.workedOut = workedOutSheets(book, tableWordsOfAll());
                done.report = importSheets(session, book, takenOf(plan), names, options);
            }
            if (done.report.written)
                done.backup = before.keep();
        } catch (const StoreError &error) {
            done.wasStopped = error.reason() == StoreError::Reason::Cancelled;
            throw;
        }
    });
    return done;
}

}   // namespace katve
