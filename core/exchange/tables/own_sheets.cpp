#include "exchange/tables/own_sheets.h"
#include "domain/fields.h"
#include "exchange/sheets/content_kind.h"
#include "exchange/tables/made_sheets.h"
#include "exchange/tables/plain_word.h"
#include "exchange/tables/table_sheet.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace katve {

namespace {

constexpr std::size_t headingsLookedFor = 12;   // rows

// The headings of one table in one language, and what they stand for.
struct Headings {
    enum class Kind : std::uint8_t { Field, Beside, Closed };
    struct Meaning {
        Kind kind = Kind::Field;
        int field = 0;
    };
    Table table = Table::Answers;
    QString sheetName{};
    QHash<QString, Meaning> meanings{};
    std::vector<int> required{};
    int fields = 0;
};

// No words: the headings of the exchange format.
template <typename Row> [[nodiscard]] Headings headingsOf(const TableWords *words)
{
    const std::string table(codeText(Fields<Row>::table));
    Headings headings{.table = Fields<Row>::table};
    headings.sheetName = words == nullptr ? QString::fromStdString(table) : sheetNameFrom(words->sheet(table));
    eachField<Row>([&](const auto &field) {
        const int index = headings.fields++;
        if (field.use == FieldUse::NotInPackage)
            return;
        const QString heading = words == nullptr ? exactText(field.name) : words->heading(table, field.name);
        headings.meanings.insert(plainWord(heading), {Headings::Kind::Field, index});
        if (words != nullptr && hasNameBeside(Fields<Row>::table, field.name))
            headings.meanings.insert(plainWord(words->nameHeading(table, field.name)), {Headings::Kind::Beside, index});
        // Whoever writes by hand has a few of them; only a table of ours has all.
        if (words == nullptr || field.isRequired())
            headings.required.push_back(index);
    });
    if constexpr (std::is_same_v<Row, Round>) {
        if (words != nullptr)
            headings.meanings.insert(plainWord(words->heading(table, "closed")), {Headings::Kind::Closed, 0});
    }
    return headings;
}

[[nodiscard]] std::vector<Headings> allHeadings(std::span<const TableWords> words)
{
    std::vector<Headings> all;
    for (std::size_t table = 1; table < packageTablesEnd; ++table) {
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            if constexpr (isSubject(Fields<Row>::table)) {
                all.push_back(headingsOf<Row>(nullptr));
                for (const TableWords &one : words)
                    all.push_back(headingsOf<Row>(&one));
            }
        });
    }
    return all;
}

[[nodiscard]] OwnSheet readBy(const Headings &headings, const SheetRow &row)
{
    const auto count = static_cast<std::size_t>(headings.fields);
    OwnSheet sheet{.table = headings.table,
                   .firstRow = row.number + 1,
                   .columns = std::vector<int>(count, -1),
                   .beside = std::vector<int>(count, -1)};
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const auto meaning = headings.meanings.constFind(plainWord(row.cells[column].text));
        if (meaning == headings.meanings.constEnd())
            continue;
        const auto field = static_cast<std::size_t>(meaning->field);
        int &place = meaning->kind == Headings::Kind::Field ? sheet.columns[field]
            : meaning->kind == Headings::Kind::Beside       ? sheet.beside[field]
                                                            : sheet.closed;
        if (place >= 0)
            continue;
        place = static_cast<int>(column);
        ++sheet.known;
    }
    const bool isWhole = std::ranges::all_of(
        headings.required, [&](int field) { return sheet.columns[static_cast<std::size_t>(field)] >= 0; });
    return isWhole ? sheet : OwnSheet{};
}

// Of all that a row of headings may mean what uses most of it. Lists that look alike are told apart by the name of the sheet
// or file; nothing is guessed.
[[nodiscard]] OwnSheet bestOf(const std::vector<Headings> &all, const SheetRow &row, const QString &sheetName)
{
    OwnSheet best;
    bool isNamedSo = false;
    bool isOneOfSeveral = false;
    for (const Headings &headings : all) {
        OwnSheet sheet = readBy(headings, row);
        const bool isNamed = sheetName.contains(headings.sheetName, Qt::CaseInsensitive);
        const bool isAlike = sheet.known > 0 && sheet.known == best.known && sheet.table != best.table;
        if (sheet.known > best.known || (isAlike && isNamed && !isNamedSo)) {
            best = std::move(sheet);
            isNamedSo = isNamed;
            isOneOfSeveral = false;
        } else if (isAlike && !isNamedSo) {
            isOneOfSeveral = true;
        }
    }
    return isOneOfSeveral ? OwnSheet{} : best;
}

[[nodiscard]] bool isNamed(const QString &name, const char *sheet, std::span<const TableWords> words)
{
    return std::ranges::any_of(words, [&](const TableWords &one) {
        return sheetNameFrom(one.sheet(sheet)).compare(name, Qt::CaseInsensitive) == 0;
    });
}

[[nodiscard]] std::vector<OwnSheet> sheetsOf(const Workbook &workbook, std::span<const TableWords> words)
{
    const std::vector<Headings> headings = allHeadings(words);
    std::vector<OwnSheet> found;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        const SheetInfo &info = workbook.sheets()[i];
        if (info.hidden)
            continue;
        const std::unique_ptr<SheetReader> reader = workbook.open(i);
        for (std::size_t row = 0; row < headingsLookedFor && reader->next(); ++row) {
            OwnSheet sheet = bestOf(headings, reader->row(), info.name);
            if (sheet.known == 0)
                continue;
            sheet.sheet = i;
            sheet.name = info.name;
            found.push_back(std::move(sheet));
            break;
        }
    }
    return found;
}

[[nodiscard]] bool hasMadeName(const QString &name, std::span<const TableWords> words)
{
    return std::ranges::any_of(std::array{"about", "matrix", "gaps", "cells"},
                               [&](const char *sheet) { return isNamed(name, sheet, words); });
}

// By their headings; beside lists of ours also by the names that we give them.
[[nodiscard]] std::vector<std::size_t> workedOutOf(const Workbook &workbook, const std::vector<OwnSheet> &lists,
                                                   std::span<const TableWords> words)
{
    std::vector<std::size_t> found = workedOutSheets(workbook, words);
    std::erase_if(found, [&](std::size_t i) { return std::ranges::find(lists, i, &OwnSheet::sheet) != lists.end(); });
    for (std::size_t i = 0; i < workbook.sheets().size() && !lists.empty(); ++i) {
        const bool isKnown =
            std::ranges::find(lists, i, &OwnSheet::sheet) != lists.end() || std::ranges::find(found, i) != found.end();
        if (!isKnown && workbook.namesItsSheets() && hasMadeName(workbook.sheets()[i].name, words))
            found.push_back(i);
    }
    std::ranges::sort(found);
    return found;
}

// The title, and whether it is a sample.
void readAbout(SheetReader &reader, std::span<const TableWords> words, OwnWorkbook &own)
{
    constexpr int looked = 20;
    const auto says = [&](const QString &label, const char *phrase) {
        return std::ranges::any_of(
            words, [&](const TableWords &one) { return plainWord(one.phrase(phrase)) == plainWord(label); });
    };
    for (int row = 0; row < looked && reader.next(); ++row) {
        if (says(reader.row().at(0), "about_title") && own.title.isEmpty())
            own.title = reader.row().at(1);
        own.sample = own.sample || says(reader.row().at(0), "about_sample");
    }
}

}   // namespace

OwnWorkbook ownWorkbook(const Workbook &workbook, const QString &path, std::span<const TableWords> words)
{
    OwnWorkbook own{.sheets = sheetsOf(workbook, words), .isOds = contentKind(path) == ContentKind::Ods};
    for (std::size_t i = 0; i < workbook.sheets().size() && !own.sheets.empty(); ++i) {
        if (workbook.namesItsSheets() && isNamed(workbook.sheets()[i].name, "about", words))
            readAbout(*workbook.open(i), words, own);
    }
    own.workedOut = workedOutOf(workbook, own.sheets, words);
    return own;
}

}   // namespace katve
