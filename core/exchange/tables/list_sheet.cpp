#include "exchange/tables/list_sheet.h"
#include "exchange/import_traits.h"
#include "exchange/tables/field_values.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Value> [[nodiscard]] constexpr ColumnKind kindOf(TextKind text)
{
    using Plain = InnerOf<Value>;
    if constexpr (std::is_same_v<Value, QDate>)
        return ColumnKind::Date;
    else if constexpr (std::is_same_v<Plain, bool> || CodeList<Plain> || std::is_same_v<Value, StageSet>)
        return ColumnKind::Text;
    else if constexpr (std::is_arithmetic_v<Plain>)
        return ColumnKind::Number;
    else if constexpr (std::is_same_v<Value, QString>)
        return text == TextKind::Key ? ColumnKind::Code : ColumnKind::Text;
    else
        return ColumnKind::Code;
}

[[nodiscard]] int widthOf(ColumnKind kind, std::string_view field)
{
    constexpr int narrow = 11;
    constexpr int key = 16;
    constexpr int words = 20;
    constexpr int wide = 36;
    if (field == "note" || field.starts_with("name") || field == "purpose" || field == "privacy_notice"
        || field == "legal_basis")
        return wide;
    switch (kind) {
    case ColumnKind::Date:
    case ColumnKind::Number:
    case ColumnKind::Share: return narrow;
    case ColumnKind::Code: return key;
    case ColumnKind::Text:
    case ColumnKind::Sentence: break;
    }
    return words;
}

constexpr int nameWidth = 30;

void join(std::string &text, std::string_view more)
{
    if (!text.empty())
        text += "; ";
    text += more;
}

// What one field says, in words when there are any.
class CellFiller {
public:
    CellFiller(const ListWords *people, TableCell &cell) : m_people(people), m_cell(cell) {}

    template <typename Value> void fill(const Value &value, const std::string &exchange)
    {
        using Plain = InnerOf<Value>;
        if constexpr (std::is_same_v<Value, QDate>) {
            m_cell.setDay(value);
        } else if constexpr (std::is_same_v<Plain, double>) {
            m_cell.setDecimal(exchange);
        } else if constexpr (!std::is_same_v<Plain, bool> && std::is_integral_v<Plain>) {
            fillNumber(value);
        } else if (m_people == nullptr) {
            m_cell.setText(exchange);
        } else if constexpr (std::is_same_v<Plain, bool>) {
            fillFlag(value);
        } else if constexpr (std::is_same_v<Value, StageSet>) {
            fillStages(value);
        } else if constexpr (CodeList<Plain>) {
            fillCodes(value);
        } else {
            m_cell.setText(exchange);
        }
    }

private:
    void fillNumber(qint64 value) { m_cell.setNumber(value); }
    void fillNumber(std::optional<int> value)
    {
        m_cell.clear();
        if (value)
            m_cell.setNumber(*value);
    }

    void fillFlag(std::optional<bool> value)
    {
        m_cell.clear();
        if (value)
            m_cell.setText(m_people->code(flagListName, *value ? 1 : 0));
    }

    void fillStages(StageSet stages)
    {
        std::string text;
        for (std::size_t i = 0; i < stageCount; ++i) {
            if (stages.contains(static_cast<Stage>(i)))
                join(text, m_people->code("stage", i));
        }
        m_cell.setText(text);
    }

    template <typename Code> [[nodiscard]] const std::string &word(Code code) const
    {
        return m_people->code(codeListName<Code>, static_cast<std::size_t>(code));
    }
    template <CodeList Code> void fillCodes(Code code)
    {
        m_cell.setText(word(code));
        if constexpr (std::is_same_v<Code, AnswerValue>)
            m_cell.tone = toneOf(code);
    }
    template <CodeList Code> void fillCodes(const std::optional<Code> &code)
    {
        m_cell.clear();
        if (code)
            m_cell.setText(word(*code));
    }
    template <CodeList Code> void fillCodes(const std::vector<Code> &codes)
    {
        std::string text;
        for (const Code code : codes)
            join(text, word(code));
        m_cell.setText(text);
    }

    const ListWords *m_people;
    TableCell &m_cell;
};

// The names of all that one field of a row refers to.
template <typename Row>
[[nodiscard]] std::string namesBeside(const Row &row, std::string_view field, const TableNames &names)
{
    std::string text;
    if constexpr (requires {
                      eachReference(row,
                                    Overloaded{[](std::string_view, Table, const QString &) {},
                                               [](std::string_view, const AreaRef &) {}});
                  })
        eachReference(row,
                      Overloaded{[&](std::string_view column, Table table, const QString &key) {
                                     if (column == field)
                                         join(text, names.of(table, key));
                                 },
                                 [&](std::string_view column, const AreaRef &area) {
                                     if (column == field)
                                         join(text, names.of(area));
                                 }});
    return text;
}

// The whole country is no reference, and has a name all the same.
[[nodiscard]] std::string namesOf(const AreaRefs &areas, const TableNames &names)
{
    std::string text;
    for (const AreaRef &area : areas)
        join(text, names.of(area));
    return text;
}

template <typename Row> void addColumns(TableSheet &sheet, const ListWords *people)
{
    const std::string table(codeText(Fields<Row>::table));
    eachField<Row>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(Row().*(field.member))>;
        if (field.use == FieldUse::NotInPackage)
            return;
        const ColumnKind kind = kindOf<Value>(field.text);
        if (std::is_same_v<Value, AnswerValue>) {
            sheet.firstToned = static_cast<int>(sheet.columns.size());
            sheet.endToned = sheet.firstToned + 1;
        }
        sheet.columns.push_back(
            {.heading = people == nullptr ? exactText(field.name) : people->words.heading(table, field.name),
             .kind = kind,
             .width = widthOf(kind, field.name)});
        if (people != nullptr && hasNameBeside(Fields<Row>::table, field.name))
            sheet.columns.push_back({.heading = people->words.nameHeading(table, field.name), .width = nameWidth});
    });
    if constexpr (std::is_same_v<Row, Round>) {
        if (people != nullptr)
            sheet.columns.push_back({.heading = people->words.heading(table, "closed")});
    }
}

}   // namespace

const std::string &ListWords::code(const char *list, std::size_t index) const
{
    static const std::string none;
    const auto ofTheirTime = words.codes.find(std::string(list) + countyWords);
    const auto found = hasCounties && ofTheirTime != words.codes.end() ? ofTheirTime : words.codes.find(list);
    return found == words.codes.end() || index >= found->second.size() ? none : found->second[index];
}

TableSheet listSheet(Table table, const ListWords *people)
{
    const std::string name(codeText(table));
    TableSheet sheet{.name =
                         people == nullptr ? QString::fromStdString(name) : sheetNameFrom(people->words.sheet(name))};
    withRowOf(table, [&]<typename Row>(const Row &) {
        if constexpr (isSubject(Fields<Row>::table))
            addColumns<Row>(sheet, people);
    });
    const bool beginsWithItsName = table == Table::Groups || table == Table::Themes || table == Table::Providers;
    sheet.frozenColumns = beginsWithItsName ? 2 : 1;
    if (people == nullptr)
        return sheet;
    for (std::size_t i = 0; i < CodeTable<AnswerValue>::names.size(); ++i)
        sheet.tones.push_back(
            {.word = QString::fromStdString(people->code("answer", i)), .tone = toneOf(static_cast<AnswerValue>(i))});
    return sheet;
}

template <typename Row> void fillCells(const Row &row, const ListWords *people, std::vector<TableCell> &cells)
{
    std::size_t at = 0;
    std::string exchange;
    const auto next = [&]() -> TableCell & {
        if (at == cells.size())
            cells.emplace_back();
        return cells[at++];
    };
    eachField<Row>([&](const auto &field) {
        if (field.use == FieldUse::NotInPackage)
            return;
        exchange.clear();
        field.append(exchange, row);
        CellFiller(people, next()).fill(row.*(field.member), exchange);
        if (people == nullptr || !hasNameBeside(Fields<Row>::table, field.name))
            return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row.*(field.member))>, AreaRefs>)
            next().setText(namesOf(row.*(field.member), people->names));
        else
            next().setText(namesBeside(row, field.name, people->names));
    });
    if constexpr (std::is_same_v<Row, Round>) {
        if (people != nullptr)
            next().setText(people->code(flagListName, row.closed ? 1 : 0));
    }
    cells.resize(at);
}

template void fillCells(const Area &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Membership &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Population &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const ServiceGroup &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Theme &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const ServiceType &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Provider &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Offering &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Round &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const Answer &, const ListWords *, std::vector<TableCell> &);
template void fillCells(const ContactPerson &, const ListWords *, std::vector<TableCell> &);

}   // namespace katve
