#include "exchange/package_import.h"
#include "exchange/package_meta.h"
#include "exchange/table_import.h"
#include "store/transaction.h"

namespace katve {

namespace {

constexpr std::array requiredTables{Table::Areas, Table::Services, Table::Rounds};

class CancelGuard {
public:
    CancelGuard(Database &database, const std::function<bool()> &cancelled) : m_database(database)
    {
        m_database.setCancelCheck(cancelled);
    }
    ~CancelGuard() { m_database.setCancelCheck({}); }
    CancelGuard(const CancelGuard &) = delete;
    CancelGuard &operator=(const CancelGuard &) = delete;

private:
    Database &m_database;
};

// What is there is read all the same, so that everything that is wrong is told at once.
void expectRequired(ImportContext &context)
{
    for (const Table table : requiredTables) {
        if (context.source().has(packageFile(table)))
            continue;
        context.report().addError({.kind = ImportRemark::Kind::MissingFile, .file = packageFile(table)});
        context.report().isIncomplete = true;
        context.noteLost(table);
    }
}

void importInventory(ImportContext &context, const PackageMeta &meta)
{
    if (!meta.isThere)
        return;
    const Inventory before = context.session().find(Inventory{}).value_or(Inventory{});
    Inventory now = before;
    now.sample = now.sample || meta.sample;
    if (now.title.isEmpty() && context.options().kind != EditKind::ReferenceData)
        now.title = meta.title;
    if (const std::optional<Change> change = difference(before, now)) {
        context.session().stores().of<Inventory>().update(now);
        context.writer().add(*change);
        context.noteChange();
    }
}

// Without a groups.csv or themes.csv the keys that the service types name become groups and themes named by their key.
template <typename Row> void importImplied(ImportContext &context, const QSet<QString> &keys)
{
    TableImport<Row> table(context);
    for (const QString &key : keys) {
        if (!context.isKnown(Fields<Row>::table, key))
            table.write(Row{.key = key, .nameFi = key});
    }
    table.finish();
}

void turnDownImplied(ImportContext &context, const ServiceType &faulty)
{
    context.addRejected(Table::Groups, faulty.group);
    for (const QString &theme : faulty.themes)
        context.addRejected(Table::Themes, theme);
}

void importGroupsAndThemes(ImportContext &context)
{
    const bool groupsGiven = context.source().has(packageFile(Table::Groups));
    const bool themesGiven = context.source().has(packageFile(Table::Themes));
    TableImport<ServiceGroup>(context).run();
    TableImport<Theme>(context).run();
    if ((groupsGiven && themesGiven) || !context.source().has(packageFile(Table::Services)))
        return;
    QSet<QString> groups;
    QSet<QString> themes;
    ImportReport ignored;   // the same faults are reported when the service types themselves are read
    const std::unique_ptr<QIODevice> device = context.source().open(packageFile(Table::Services));
    RecordReader<ServiceType> reader(*device, {}, ignored);
    if (!reader.readHeader())
        return;
    while (reader.next()) {
        if (!reader.row()) {
            // Its service type is turned down for its own fault; the group it would have made is no second one.
            if (const auto &faulty = reader.faultyRow())
                turnDownImplied(context, *faulty);
            continue;
        }
        groups.insert(reader.row()->group);
        for (const QString &theme : reader.row()->themes)
            themes.insert(theme);
    }
    if (!groupsGiven)
        importImplied<ServiceGroup>(context, groups);
    if (!themesGiven)
        importImplied<Theme>(context, themes);
}

void closeRounds(ImportContext &context, const QSet<QString> &closed)
{
    RowStore<Round> &rounds = context.session().stores().of<Round>();
    for (const QString &id : closed) {
        const auto stored = rounds.find(Round{.id = id});
        if (!stored || stored->row.closed)
            continue;
        Round now = stored->row;
        now.closed = true;
        rounds.update(now);
        context.writer().add(*difference(stored->row, now));
        context.noteChange();
    }
}

void importAnswers(ImportContext &context)
{
    TableImport<Answer> answers(context);
    answers.read();
    for (const AnswerWish &wish : context.options().wishes)
        answers.carryOut(wish);
    answers.finish();
}

void importTables(ImportContext &context)
{
    TableImport<Area>(context).run();
    TableImport<Membership>(context).run();
    TableImport<Population>(context).run();
    importGroupsAndThemes(context);
    TableImport<ServiceType>(context).run();
    TableImport<Provider>(context).run();
    TableImport<Offering>(context).run();
    TableImport<Round>(context).run();
    importAnswers(context);
    TableImport<ContactPerson>(context).run();
}

}   // namespace

ImportReport importPackage(Session &session, const PackageSource &source, const ImportOptions &options)
{
    ImportReport report;
    const CancelGuard guard(session.database(), options.cancelled);
    session.ensureSound();
    try {
        Transaction transaction(session.database());
        EditWriter writer(session.database(), session.newHeader(options.kind, options.origin));
        ImportContext context(session, source, options, writer, report);
        if (!options.isPartial)
            expectRequired(context);
        const PackageMeta meta = readPackageMeta(source);
        if (meta.isUnreadable)
            report.addNote({.kind = ImportRemark::Kind::UnreadableDescription, .file = packageDescription()});
        importInventory(context, meta);
        importTables(context);
        closeRounds(context, meta.closedRounds);
        context.closeSettled();
        const bool wanted = !options.dryRun && !report.isIncomplete && (report.errorCount == 0 || options.keepGood);
        if (wanted && context.hasChanged()) {
            writer.finish();
            transaction.commit();
            report.written = true;
            report.sequence = writer.sequence();
        }
    } catch (...) {
        session.stores().forgetKeys();
        throw;
    }
    if (report.written)
        session.announceBulk(report.sequence);
    else
        session.stores().forgetKeys();
    return report;
}

}   // namespace katve
