#include "edit/handing_out.h"
#include "domain/row_digest.h"
#include "edit/people/erasing.h"
#include "store/files.h"
#include "store/hand_outs.h"
#include "store/packing.h"
#include "store/people.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace katve {

namespace {

// The municipalities of an area, and the areas that reach any of them.
class Part {
public:
    Part(Session &session, const AreaRef &area, bool withPeople) : m_withPeople(withPeople)
    {
        if (area.kind == AreaKind::Municipality)
            m_municipalities.insert(area.code);
        eachMembership(session, [&](const Membership &row) {
            if (row.kind == area.kind && row.code == area.code)
                m_municipalities.insert(row.municipality);
        });
        eachMembership(session, [&](const Membership &row) {
            if (m_municipalities.contains(row.municipality))
                m_reaching.insert(areaText({row.kind, row.code}));
        });
        session.stores().of<Offering>().forEach([&](const auto &stored) {
            if (holds(stored.row))
                m_providers.insert(stored.row.provider);
        });
        std::vector<Provider> all;
        session.stores().of<Provider>().forEach([&](const auto &stored) { all.push_back(stored.row); });
        for (const Provider &provider : all) {
            if (m_municipalities.contains(provider.municipality))
                m_providers.insert(provider.id);
        }
        addOrganisations(all);
    }

    template <typename Row> [[nodiscard]] bool holds(const Row &row) const
    {
        if constexpr (std::is_same_v<Row, Answer>)
            return m_municipalities.contains(row.municipality);
        else if constexpr (std::is_same_v<Row, Provider>)
            return m_providers.contains(row.id);
        else if constexpr (std::is_same_v<Row, Offering>)
            return reaches(row.catchment);
        else if constexpr (std::is_same_v<Row, ContactPerson>)
            return m_withPeople
                && (row.provider.isEmpty() ? row.areas.empty() || reaches(row.areas)
                                           : m_providers.contains(row.provider));
        else
            return isSubject(Fields<Row>::table);
    }

private:
    template <typename Visit> static void eachMembership(Session &session, Visit &&visit)
    {
        session.stores().of<Membership>().forEach([&](const auto &stored) { visit(stored.row); });
    }

    [[nodiscard]] bool reaches(const AreaRefs &catchment) const
    {
        return std::ranges::any_of(catchment, [this](const AreaRef &area) {
            return isWholeCountry(area) || m_reaching.contains(areaText(area))
                || (area.kind == AreaKind::Municipality && m_municipalities.contains(area.code));
        });
    }

    void addOrganisations(const std::vector<Provider> &all)
    {
        for (qsizetype before = -1; before != m_providers.size();) {
            before = m_providers.size();
            for (const Provider &provider : all) {
                if (!provider.organisation.isEmpty() && m_providers.contains(provider.id))
                    m_providers.insert(provider.organisation);
            }
        }
    }

    bool m_withPeople;
    QSet<QString> m_municipalities;
    QSet<QString> m_reaching;
    QSet<QString> m_providers;
};

// Writes the rows of a part into a new file, as one act that follows the last edit of the file it came from.
class PartWriter {
public:
    PartWriter(Session &from, Session &to, const Part &part, const HandOut &what)
        : m_from(from)
        , m_to(to)
        , m_part(part)
        , m_withPeople(what.withPeople)
        , m_header(headerFor(from, what))
        , m_writer(to.database(), m_header)
    {}

    void write(const EditRecord &last)
    {
        const Inventory inventory = m_from.find(Inventory{}).value_or(Inventory{});
        if (const auto change = difference(Inventory{}, inventory)) {
            m_to.stores().of<Inventory>().update(inventory);
            m_writer.add(*change);
        }
        for (std::size_t table = 1; table < packageTablesEnd; ++table)
            withRowOf(static_cast<Table>(table), [this]<typename Row>(const Row &) { copyRows<Row>(); });
        noteOrigin(last);
        m_writer.finish();
    }

private:
    [[nodiscard]] static EditHeader headerFor(const Session &from, const HandOut &what)
    {
        EditHeader header = from.newHeader(EditKind::HandOut, what.label);
        if (!what.withPeople)
            header.author.clear();
        return header;
    }

    template <typename Row> void copyRows()
    {
        RowDigest digest;
        RowStore<Row> &store = m_to.stores().of<Row>();
        std::vector<Row> linked;
        m_from.stores().of<Row>().forEach([&](const auto &stored) {
            if (!m_part.holds(stored.row))
                return;
            Row alone = stored.row;
            if constexpr (std::is_same_v<Row, Provider>)
                alone.organisation.clear();
            store.insert(alone, m_writer.sequence());
            digest.add(stored.row);
            if (alone != stored.row)
                linked.push_back(stored.row);
        });
        for (const Row &row : linked)
            store.update(row);
        addDigest(Fields<Row>::table, digest);
    }

    void noteOrigin(const EditRecord &last)
    {
        RowDigest digest;
        const auto add = [&](const KnownEdit &edit) {
            m_to.stores().of<KnownEdit>().insert(edit, m_writer.sequence());
            digest.add(edit);
        };
        EditHeader before = last.header;
        if (!m_withPeople)
            before.author.clear();
        add(known(before, {}));
        add(known(m_header, {last.header.uuid}));
        addDigest(Table::KnownEdits, digest);
    }

    [[nodiscard]] static KnownEdit known(const EditHeader &header, const QStringList &parents)
    {
        return {.id = header.uuid,
                .kind = header.kind,
                .author = header.author,
                .role = header.role,
                .madeAt = header.madeAt.toUTC().toString(Qt::ISODateWithMs),
                .origin = header.origin,
                .copy = header.copyUuid,
                .undoes = header.undoes,
                .parents = parents};
    }

    void addDigest(Table table, const RowDigest &digest)
    {
        if (digest.rows() > 0)
            m_writer.add(BulkAddition{.table = table, .rows = digest.rows(), .digest = digest.result()});
    }

    Session &m_from;
    Session &m_to;
    const Part &m_part;
    bool m_withPeople;
    EditHeader m_header;
    EditWriter m_writer;
};

[[nodiscard]] QString makePart(Session &session, const QString &path, const HandOut &what, const EditRecord &last,
                               const CopyOrigin &origin)
{
    Database made = Database::create(path);
    QString copy = becomeCopy(made, origin);
    Session to(std::move(made));
    Transaction transaction(to.database());
    PartWriter(session, to, Part(session, *what.part, what.withPeople), what).write(last);
    for (const Tombstone &tombstone : tombstones(session.database()))
        addTombstone(to.database(), tombstone, QDateTime::currentDateTimeUtc());
    transaction.commit();
    return copy;
}

[[nodiscard]] QString makeWhole(Session &session, const QString &path, const HandOut &what, const CopyOrigin &origin)
{
    packInto(session.database(), path);
    Database copied = Database::open(path, Database::Access::Write);
    QString copy = becomeCopy(copied, origin);
    if (what.withPeople) {
        forgetPeopleExports(copied);
        return copy;
    }
    Session to(std::move(copied));
    to.expectCheck([] {});   // it is as sound as the file it was made from, which has been checked
    leaveOutPeople(to);
    return copy;
}

[[nodiscard]] PeopleExport exportOf(Session &session, const QString &copy, const HandOut &what)
{
    const Database made = Database::open(copy, Database::Access::Inspect);
    return {.at = QDateTime::currentDateTimeUtc(),
            .author = session.author().name,
            .role = session.author().role,
            .kind = QStringLiteral("hand_out"),
            .label = what.label,
            .contacts = rowCount(made, Table::Contacts),
            .authors = authorCount(made)};
}

}   // namespace

void handOut(Session &session, const QString &path, const HandOut &what)
{
    if (QFileInfo::exists(path))
        throw StoreError(StoreError::Reason::AlreadyExists, path);
    session.ensureSound();
    const std::vector<EditRecord> records = session.log().all();
    if (records.empty())
        throw StoreError(StoreError::Reason::Failed, path, QStringLiteral("an empty inventory is handed out"));
    const Identity identity = identityOf(session.database());
    const CopyOrigin origin{.inventoryUuid = identity.uuid,
                            .copyUuid = identity.copyUuid,
                            .sharedSequence = records.back().sequence,
                            .part = what.part ? areaText(*what.part) : QString()};
    // Made beside its name: half a copy is none.
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    try {
        const QString copy = what.part ? makePart(session, unfinished, what, records.back(), origin)
                                       : makeWhole(session, unfinished, what, origin);
        const PeopleExport names = exportOf(session, unfinished, what);
        placeNewFile(unfinished, path);
        rememberHandOut(session.database(),
                        {.copyUuid = copy,
                         .sequence = origin.sharedSequence,
                         .label = what.label,
                         .part = origin.part,
                         .at = QDateTime::currentDateTimeUtc()});
        if (names.contacts + names.authors > 0)
            rememberPeopleExport(session.database(), names);
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
}

}   // namespace katve
