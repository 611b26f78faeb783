#include "edit/people/file_texts.h"
#include "edit/inventory_check.h"
#include "edit/merge/dispute_text.h"
#include "store/change_text.h"
#include "store/log_rewriter.h"
#include "store/packing.h"
#include "store/people.h"

#include <array>
#include <set>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using PlaceKind = TextPlace::Kind;

using TextFields = std::set<std::string_view>;

[[nodiscard]] const TextFields &freeTextsOf(Table table)
{
    static const auto all = [] {
        std::array<TextFields, CodeTable<Table>::names.size()> fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            withRowOf(static_cast<Table>(i), [&]<typename Row>(const Row &) {
                eachField<Row>([&]<typename Value>(const Field<Row, Value> &field) {
                    if (std::is_same_v<Value, QString> && field.text == TextKind::Free && !field.isKey())
                        fields[i].insert(field.name);
                });
            });
        }
        return fields;
    }();
    return all[static_cast<std::size_t>(table)];
}

// The row that a row of what merging keeps is about.
[[nodiscard]] std::vector<std::pair<Table, QString>> rowsBehind(Table table, const QString &key)
{
    if (table == Table::KnownWrites) {
        const auto write = rowWithKey<KnownWrite>(key);
        return write ? std::vector{std::pair{write->table, write->row}} : std::vector<std::pair<Table, QString>>();
    }
    if (table == Table::Disputes) {
        const auto dispute = rowWithKey<Dispute>(key);
        return dispute ? std::vector{std::pair{dispute->table, dispute->row}}
                       : std::vector<std::pair<Table, QString>>();
    }
    if (table == Table::KeptAparts) {
        const auto pair = rowWithKey<KeptApart>(key);
        if (!pair)
            return {};
        return {{pair->table, pair->one}, {pair->table, pair->other}};
    }
    return {{table, key}};
}

class Texts {
public:
    explicit Texts(const Rewriting &how) : m_how(how) {}

    [[nodiscard]] bool drops(Table table, const QString &key) const
    {
        if (!m_how.drops)
            return false;
        for (const auto &[behind, row] : rowsBehind(table, key)) {
            if (m_how.drops(behind, row))
                return true;
        }
        return false;
    }

    [[nodiscard]] QString text(const TextPlace &place, const QString &text) const
    {
        return text.isEmpty() ? text : m_how.text(place, text);
    }

    // A row's fields as they are to be; `kind` and `edit` say where they stand.
    [[nodiscard]] FieldTexts fields(PlaceKind kind, qint64 edit, Table table, const QString &key,
                                    FieldTexts fields) const
    {
        for (FieldText &field : fields) {
            const QString before = exactText(field.text);
            QString now = before;
            if (table == Table::KnownEdits)
                now = ofKnownEdit(key, field.name, before);
            else if (table == Table::KnownWrites)
                now = field.name == "fields" ? ofKnownWrite(key, before) : before;
            else if (table == Table::Disputes)
                now = ofDispute(key, field.name, before);
            else if (freeTextsOf(table).contains(field.name))
                now = text({.kind = kind, .table = table, .key = key, .field = field.name, .edit = edit}, before);
            if (now != before)
                field.text = now.toStdString();
        }
        return fields;
    }

private:
    [[nodiscard]] QString ofKnownEdit(const QString &key, std::string_view field, const QString &before) const
    {
        if (field != "author" && field != "role" && field != "origin" && field != "file")
            return before;
        const PlaceKind kind = field == "author" ? PlaceKind::Author : PlaceKind::Origin;
        return text({.kind = kind, .table = Table::KnownEdits, .key = key, .field = field}, before);
    }

    [[nodiscard]] QString json(PlaceKind kind, Table table, const QString &row, const QString &before) const
    {
        if (before.isEmpty() || before == u"{}"_s)
            return before;
        const FieldTexts old = fieldTextsFromJson(table, before.toUtf8());
        const FieldTexts now = fields(kind, 0, table, row, old);
        return now == old ? before : QString::fromUtf8(fieldTextsToJson(now));
    }

    [[nodiscard]] QString ofKnownWrite(const QString &key, const QString &before) const
    {
        const auto write = rowWithKey<KnownWrite>(key);
        return write ? json(PlaceKind::Elsewhere, write->table, write->row, before) : before;
    }

    [[nodiscard]] QString ofDispute(const QString &key, std::string_view field, const QString &before) const
    {
        auto dispute = rowWithKey<Dispute>(key);
        if (!dispute || before.isEmpty())
            return before;
        if (field == "shown")
            return json(PlaceKind::Disputed, dispute->table, dispute->row, before);
        if (field != "values")
            return before;
        dispute->values = before;
        const std::vector<DisputeSide> old = sidesOf(*dispute);
        std::vector<DisputeSide> sides = old;
        for (DisputeSide &side : sides) {
            if (side.value)
                side.value = fields(PlaceKind::Disputed, 0, dispute->table, dispute->row, *std::move(side.value));
            for (DisputeVoice &voice : side.voices)
                rewrite(voice, *dispute);
        }
        return sides == old ? before : sidesToText(sides);
    }

    void rewrite(DisputeVoice &voice, const Dispute &dispute) const
    {
        TextPlace place{.kind = PlaceKind::Author, .table = dispute.table, .key = dispute.row, .field = "author"};
        voice.author = text(place, voice.author);
        place.kind = PlaceKind::Origin;
        voice.role = text(place, voice.role);
        voice.file = text(place, voice.file);
    }

    const Rewriting &m_how;
};

template <typename Row> void rewriteRows(Session &session, const Texts &texts, bool writes)
{
    RowStore<Row> &store = session.stores().of<Row>();
    std::vector<Row> gone;
    std::vector<Row> changed;
    store.forEach([&](const auto &stored) {
        const QString key = keyText(stored.row);
        if (texts.drops(Fields<Row>::table, key)) {
            gone.push_back(stored.row);
            return;
        }
        const FieldTexts before = textsOf(stored.row);
        const FieldTexts now = texts.fields(PlaceKind::Value, 0, Fields<Row>::table, key, before);
        if (now == before)
            return;
        Row row = stored.row;
        static_cast<void>(setFields(row, now));
        changed.push_back(row);
    });
    for (std::size_t i = 0; writes && i < gone.size(); ++i)
        store.remove(gone[i]);
    for (std::size_t i = 0; writes && i < changed.size(); ++i)
        store.update(changed[i]);
}

[[nodiscard]] PlaceKind kindOf(std::string_view column)
{
    return column == "author" ? PlaceKind::Author : PlaceKind::Origin;
}

void walk(Session &session, const Rewriting &how, bool writes)
{
    const Texts texts(how);
    const LogRewriter log(session.database());
    // Of what refers to others first, so that nothing is left hanging.
    for (std::size_t table = CodeTable<Table>::names.size(); table-- > 0;)
        withRowOf(static_cast<Table>(table),
                  [&]<typename Row>(const Row &) { rewriteRows<Row>(session, texts, writes); });
    log.rewriteHeaders([&](qint64 edit, std::string_view column, const QString &text) {
        return texts.text({.kind = kindOf(column), .table = Table::Inventory, .field = column, .edit = edit}, text);
    });
    log.rewriteChanges([&](qint64 edit, const Change &change) -> std::optional<Change> {
        if (texts.drops(change.table, change.key))
            return std::nullopt;
        Change now = change;
        for (std::optional<FieldTexts> *side : {&now.before, &now.after}) {
            if (*side)
                **side = texts.fields(PlaceKind::Past, edit, change.table, change.key, **side);
        }
        return now;
    });
    rewriteCopyTexts(
        session.database(),
        [&](CopyText what, const QString &text) {
            return texts.text({.kind = what == CopyText::HandedOut ? PlaceKind::HandedOut : PlaceKind::Exported,
                               .table = Table::Inventory},
                              text);
        },
        writes);
}

}   // namespace

void eachText(Session &session, const std::function<void(const TextPlace &, const QString &)> &visit)
{
    const Rewriting reading{.text = [&](const TextPlace &place, const QString &text) {
        visit(place, text);
        return text;   // so nothing is ever written
    }};
    walk(session, reading, false);
}

void rewriteTexts(Session &session, const Rewriting &how)
{
    walk(session, how, true);
    const LogRewriter log(session.database());
    log.replaceBulk(addedInBulk(session));
    log.seal();
}

void finishRewriting(Session &session)
{
    session.stores().forgetKeys();
    packAnew(session.database());
    const qint64 last = session.log().lastGivenSequence();
    session.announceBulk(last);
}

}   // namespace katve
