#include "exchange/table_import.h"
#include "domain/references.h"
#include "exchange/answer_repeats.h"
#include "exchange/import_traits.h"
#include "store/contents.h"
#include "store/matrix_loader.h"

#include <algorithm>

namespace katve {

namespace {

using RemarkKind = ImportRemark::Kind;

template <typename Field, typename Row> [[nodiscard]] bool isBlank(const Field &field, const Row &row)
{
    std::string text;
    field.append(text, row);
    return text.empty();
}

// What belonged to the answer before this one does not go on with it.
void settle(const Answer &stored, const Answer &said, Answer &row)
{
    const bool lacks = said.answer == AnswerValue::Partly || said.answer == AnswerValue::Missing;
    if (said.answer == stored.answer && !stored.isCarried())
        return;
    row.state = said.state;
    row.answeredOn = said.answeredOn;
    row.answeredBy = said.answeredBy;
    if (!lacks)
        row.reasons = said.reasons;
}

template <typename Row>
[[nodiscard]] ImportRemark remarkOf(RemarkKind kind, qint64 line, std::string_view column, const QString &value)
{
    return {.kind = kind,
            .file = packageFile(Fields<Row>::table),
            .line = line,
            .column = exactText(column),
            .value = value};
}

}   // namespace

template <typename Row>
TableImport<Row>::TableImport(ImportContext &context)
    : m_context(context)
    , m_store(context.session().stores().of<Row>())
    , m_counts(context.report().of(Fields<Row>::table))
    , m_unsaid(fieldCount<Row>, false)
    , m_wasEmpty(isEmpty(context.session().database(), Fields<Row>::table))
{}

template <typename Row> void TableImport<Row>::run()
{
    read();
    finish();
}

template <typename Row> void TableImport<Row>::read()
{
    const QString file = packageFile(Fields<Row>::table);
    if (!m_context.source().has(file))
        return;
    if constexpr (std::is_same_v<Row, Answer>) {
        if (!m_context.options().answersAreOnce)
            findRepeats();
    }
    const std::unique_ptr<QIODevice> device = m_context.source().open(file);
    Reader reader(*device, file, m_context.report());
    if (reader.readHeader()) {
        for (std::size_t field = 0; field < m_unsaid.size(); ++field)
            m_unsaid[field] = !reader.hasColumn(field);
        if constexpr (refersToItself<Row>)
            readAll(reader);
        else
            stream(reader);
    } else {
        m_context.noteLost(Fields<Row>::table);
    }
    m_context.finishFile(reader.bytesRead());
}

template <typename Row> void TableImport<Row>::finish()
{
    m_context.addDigest(Fields<Row>::table, m_added);
}

template <typename Row> void TableImport<Row>::stream(Reader &reader)
{
    constexpr int rowsBetweenTicks = 512;
    for (qint64 count = 1; reader.next(); ++count) {
        if (count % rowsBetweenTicks == 0)
            m_context.tick(reader.bytesRead());
        if (!reader.row()) {
            turnDown(reader);
            continue;
        }
        const Row &row = *reader.row();
        if (!checkReferences(row, reader.line())) {
            reject(row);
            continue;
        }
        noteOddities(reader, row);
        if (defer(reader, row, reader.line()))
            continue;
        if (acceptKey(reader, row))
            write(row, reader.line());
    }
    writeDeferred();
}

template <typename Row> void TableImport<Row>::readAll(Reader &reader)
{
    collect(reader);
    dropUnfounded();
    writePending();
}

template <typename Row> void TableImport<Row>::collect(Reader &reader)
{
    while (reader.next()) {
        if (!reader.row())
            turnDown(reader);
        else if (acceptKey(reader, *reader.row()))
            m_pending.push_back({*reader.row(), reader.line()});
    }
    m_context.tick(reader.bytesRead());
}

// All that is wrong with a row is told at once: what it refers to is looked at although it is faulty already.
template <typename Row> void TableImport<Row>::turnDown(Reader &reader)
{
    m_context.addRejected(Fields<Row>::table, reader.keyOfFaulty());
    if (reader.isBrokenOff())
        m_context.noteLost(Fields<Row>::table);
    if (!reader.faultyRow())
        return;
    if constexpr (refersToItself<Row>) {
        Faulty faulty{{*reader.faultyRow(), reader.line()}, {}};
        eachField<Row>([&](const auto &field) {
            if (reader.isFaulty(field.name))
                faulty.columns.insert(field.name);
        });
        m_faulty.push_back(std::move(faulty));
    } else {
        static_cast<void>(checkReferences(*reader.faultyRow(), reader.line(),
                                          [&](std::string_view column) { return reader.isFaulty(column); }));
    }
}

template <typename Row> bool TableImport<Row>::acceptKey(Reader &reader, const Row &row)
{
    if constexpr (std::is_same_v<Row, ContactPerson>) {
        if (m_context.isErased(row.id)) {   // for good: nor does the person come back by a package
            reader.reportNote(RemarkKind::ErasedPerson, "id", row.id);
            ++m_counts.rejected;
            return false;
        }
    }
    if constexpr (!std::is_same_v<Row, Answer>) {   // repeated answers have been put aside
        const QString key = keyText(row);
        const qsizetype before = m_seen.size();
        m_seen.insert(key);
        if (m_seen.size() == before) {
            reader.reportError(RemarkKind::RepeatedKey, {}, key);
            ++m_counts.rejected;
            return false;
        }
    }
    return true;
}

template <typename Row> bool TableImport<Row>::checkReferences(const Row &row, qint64 line, const IsFaulty &isFaulty)
{
    bool good = true;
    const auto refuse = [&](std::string_view column, Table table, const QString &key) {
        // The kind and the code of a membership's region are two columns of one reference.
        if (isFaulty && (isFaulty(column) || (std::is_same_v<Row, Membership> && isFaulty("kind"))))
            return;
        if (table == Fields<Row>::table && m_seen.contains(key))
            return;
        good = false;
        const bool follows = m_context.wasRejected(table, key);
        // When nothing is going to be written, what follows from another error would only bury it.
        if (!follows || m_context.options().keepGood)
            m_context.report().addError(remarkOf<Row>(
                follows ? RemarkKind::RefersToRejected : RemarkKind::UnknownReference, line, column, key));
    };
    eachReference(row,
                  Overloaded{[&](std::string_view column, Table table, const QString &key) {
                                 if (!m_context.isKnown(table, key))
                                     refuse(column, table, key);
                             },
                             [&](std::string_view column, const AreaRef &area) {
                                 if (!m_context.isKnown(area))
                                     refuse(column, Table::Areas, areaText(area));
                             }});
    return good;
}

// A row that refers to one that is turned down is turned down as well, and so on until nothing changes.
template <typename Row> void TableImport<Row>::dropUnfounded()
{
    for (const Faulty &faulty : m_faulty)
        static_cast<void>(checkReferences(faulty.row.row, faulty.row.line,
                                          [&](std::string_view column) { return faulty.columns.contains(column); }));
    for (bool again = true; again;) {
        again = false;
        std::erase_if(m_pending, [&](const Pending &pending) {
            if (checkReferences(pending.row, pending.line))
                return false;
            m_seen.remove(keyText(pending.row));
            reject(pending.row);
            again = true;
            return true;
        });
    }
}

template <typename Row> void TableImport<Row>::writePending()
{
    if constexpr (std::is_same_v<Row, Provider>) {
        writePendingProviders();
    } else {
        for (const Pending &pending : m_pending)
            write(pending.row, pending.line);
    }
    m_pending.clear();
}

// An organisation may stand after its units, or be a unit itself: new rows go in without one, then get it.
template <typename Row> void TableImport<Row>::writePendingProviders()
{
    if constexpr (std::is_same_v<Row, Provider>) {
        const auto isThere = [this](const Pending &pending) {
            return m_context.isKnown(Table::Providers, pending.row.id);
        };
        const auto firstExisting = std::stable_partition(m_pending.begin(), m_pending.end(), std::not_fn(isThere));
        const std::span added(m_pending.begin(), firstExisting);
        const std::span existing(firstExisting, m_pending.end());
        for (const Pending &pending : added) {
            Provider alone = pending.row;
            alone.organisation.clear();
            m_store.insert(alone, m_context.writer().sequence());
            m_added.add(pending.row);
            ++m_counts.added;
            if (m_context.options().onRow)
                tell(RowOutcome::Kind::Added, pending.row, pending.line, addition(pending.row));
        }
        for (const Pending &pending : added) {
            if (!pending.row.organisation.isEmpty())
                m_store.update(pending.row);
        }
        for (const Pending &pending : existing)
            write(pending.row, pending.line);
    }
}

// A closed round takes no other answers, and stays what it is itself; the same again is no change.
template <typename Row> bool TableImport<Row>::isShut(const Row &row, qint64 line)
{
    QString round;
    if constexpr (std::is_same_v<Row, Answer>)
        round = row.round;
    else if constexpr (std::is_same_v<Row, Round>)
        round = row.id;
    if (round.isEmpty() || !m_context.isClosed(round))
        return false;
    m_context.report().addError(
        remarkOf<Row>(RemarkKind::RoundClosed, line, std::is_same_v<Row, Round> ? "id" : "round", round));
    reject(row);
    return true;
}

template <typename Row> void TableImport<Row>::noteOddities(Reader &reader, const Row &row)
{
    if constexpr (std::is_same_v<Row, Offering>) {
        if ((row.stages & m_context.stagesOf(row.service)) != row.stages)
            reader.reportNote(RemarkKind::StagesOutsideService, "stages", row.service);
    } else if constexpr (std::is_same_v<Row, Answer>) {
        noteOutsideRound(reader, row);
    }
}

template <typename Row> void TableImport<Row>::noteOutsideRound(Reader &reader, const Answer &answer)
{
    auto scope = m_scopes.find(answer.round);
    if (scope == m_scopes.end()) {
        const auto round = m_context.session().find(Round{.id = answer.round});
        scope = m_scopes.insert(answer.round,
                                round ? loadMatrixScope(m_context.session().database(), *round) : MatrixInput());
    }
    const std::string municipality = answer.municipality.toStdString();
    const std::string service = answer.service.toStdString();
    const auto found = std::ranges::lower_bound(scope->services, service, {}, &MatrixService::key);
    if (!std::ranges::binary_search(scope->municipalities, municipality))
        reader.reportNote(RemarkKind::AnswerOutsideRound, "municipality", answer.municipality);
    else if (found == scope->services.end() || found->key != service)
        reader.reportNote(RemarkKind::AnswerOutsideRound, "service", answer.service);
    else if (!found->stages.contains(answer.stage))
        reader.reportNote(RemarkKind::AnswerOutsideRound, "stage", exactText(codeText(answer.stage)));
}

template <typename Row> void TableImport<Row>::reject(const Row &row)
{
    ++m_counts.rejected;
    m_context.addRejected(Fields<Row>::table, keyText(row));
}

template <typename Row> void TableImport<Row>::write(const Row &row, qint64 line)
{
    if (const std::optional<Row> stored = storedRow(row))
        compare(*stored, row, line);
    else if (!isShut(row, line))
        insert(row, line);
}

// Tables that are read whole are compared with the whole of what is there; that is cheaper than asking row by row.
template <typename Row> std::optional<Row> TableImport<Row>::storedRow(const Row &row)
{
    if (m_wasEmpty)
        return std::nullopt;
    if constexpr (refersToItself<Row>) {
        if (m_stored.isEmpty())
            m_store.forEach([this](const auto &stored) { m_stored.insert(keyText(stored.row), stored.row); });
        const auto found = m_stored.constFind(keyText(row));
        return found == m_stored.constEnd() ? std::nullopt : std::optional(*found);
    }
    const auto stored = m_store.find(row);
    return stored ? std::optional(stored->row) : std::nullopt;
}

template <typename Row> void TableImport<Row>::insert(const Row &row, qint64 line)
{
    m_store.insert(row, m_context.writer().sequence());
    if (m_context.isDisputed(Fields<Row>::table, keyText(row)))
        m_context.noteDecision(addition(row));
    m_added.add(row);
    ++m_counts.added;
    if (m_context.options().onRow)
        tell(RowOutcome::Kind::Added, row, line, addition(row));
}

template <typename Row>
void TableImport<Row>::tell(RowOutcome::Kind kind, const Row &row, qint64 line,
                            const std::optional<Change> &change) const
{
    if (m_context.options().onRow)
        m_context.options().onRow(
            {.kind = kind, .table = Fields<Row>::table, .line = line, .key = keyText(row), .change = change});
}

// What the file has no column for stays as it is, and a list in another order is the same list.
template <typename Row> void TableImport<Row>::keepUnsaid(const Row &stored, Row &row) const
{
    std::size_t index = 0;
    eachField<Row>([&](const auto &field) {
        auto &value = row.*(field.member);
        const auto &old = stored.*(field.member);
        if (m_unsaid[index++] || (m_context.options().blankSaysNothing && isBlank(field, row)))
            value = old;
        if constexpr (List<std::remove_cvref_t<decltype(value)>>) {
            if (value.size() == old.size() && std::is_permutation(value.begin(), value.end(), old.begin()))
                value = old;
        }
    });
}

template <typename Row> void TableImport<Row>::compare(const Row &stored, Row row, qint64 line)
{
    const Row said = row;
    keepUnsaid(stored, row);
    if constexpr (std::is_same_v<Row, Answer>) {
        if (m_context.options().blankSaysNothing)
            settle(stored, said, row);
    }
    if (row == stored) {
        ++m_counts.unchanged;
        tell(RowOutcome::Kind::Unchanged, row, line, {});
        return;
    }
    if (isShut(row, line))
        return;
    const std::optional<Change> change = difference(stored, row);
    m_store.update(row);
    if (change)
        m_context.writer().add(*change);
    if (change && m_context.isDisputed(change->table, change->key))
        m_context.noteDecision(*change);
    m_context.noteChange();
    ++m_counts.changed;
    tell(RowOutcome::Kind::Changed, row, line, change);
}

template <typename Row> void TableImport<Row>::findRepeats()
{
    const std::unique_ptr<QIODevice> device = m_context.source().open(packageFile(Table::Answers));
    m_repeatedHashes = repeatedAnswerKeys(*device);
}

// A key that comes again is written once, when the whole file has been read.
template <typename Row> bool TableImport<Row>::defer(Reader &reader, const Row &row, qint64 line)
{
    if constexpr (std::is_same_v<Row, Answer>) {
        if (m_repeatedHashes.isEmpty() || !m_repeatedHashes.contains(answerKeyHash(keyText(row).toStdString())))
            return false;
        const QString key = keyText(row);
        const auto [place, isNew] = m_deferred.try_emplace(key, Pending{row, line});
        if (!isNew) {
            m_context.report().addNote(remarkOf<Row>(RemarkKind::AnswerSuperseded, place->second.line, {}, key));
            place->second = {row, line};
        }
        return true;
    }
    Q_UNUSED(reader)
    Q_UNUSED(line)
    return false;
}

template <typename Row> void TableImport<Row>::writeDeferred()
{
    for (const auto &[key, pending] : m_deferred)
        write(pending.row, pending.line);
}

template class TableImport<Area>;
template class TableImport<Membership>;
template class TableImport<Population>;
template class TableImport<ServiceGroup>;
template class TableImport<Theme>;
template class TableImport<ServiceType>;
template class TableImport<Provider>;
template class TableImport<Offering>;
template class TableImport<Round>;
template class TableImport<Answer>;
template class TableImport<ContactPerson>;

}   // namespace katve
