#include "exchange/tables/own_rows.h"
#include "domain/fields.h"
#include "exchange/sheets/cells_beside.h"
#include "exchange/sheets/row_fault.h"
#include "exchange/sheets/sheet_lexicon.h"
#include "exchange/tables/field_values.h"
#include "exchange/tables/ods_parts.h"
#include "exchange/tables/plain_word.h"

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// Of the codes of a kind of areas that are numbers; 0: they are not.
[[nodiscard]] qsizetype digitsOf(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Municipality: return 3;
    case AreaKind::Province:
    case AreaKind::WellbeingCounty: return 2;
    default: return 0;
    }
}

// Calls `visit` with the name and the codes of every list.
template <typename Visit> void eachCodeList(Visit &&visit)
{
    const auto one = [&]<typename Code>(std::optional<Code>) { visit(codeListName<Code>, CodeTable<Code>::names); };
    one(std::optional<Stage>());
    one(std::optional<AreaKind>());
    one(std::optional<Sector>());
    one(std::optional<Level>());
    one(std::optional<OfferingStatus>());
    one(std::optional<Mode>());
    one(std::optional<Access>());
    one(std::optional<Cost>());
    one(std::optional<AnswerValue>());
    one(std::optional<AnswerState>());
    one(std::optional<GapReason>());
    one(std::optional<Sufficiency>());
    one(std::optional<Timeliness>());
    one(std::optional<AnswerSource>());
    visit(flagListName, std::to_array<std::string_view>({"0", "1"}));
}

}   // namespace

OwnRows::OwnRows(std::span<const TableWords> words, ImportReport &report, std::function<bool(const AreaRef &)> isArea,
                 OwnNames names)
    : m_report(report)
    , m_isArea(std::move(isArea))
    , m_names(std::move(names))
{
    eachCodeList([&](const char *list, const auto &codes) {
        QHash<QString, QString> &byWord = m_codes[list];
        for (const TableWords &one : words) {
            for (const std::string &name : {std::string(list), std::string(list) + countyWords}) {
                const auto found = one.codes.find(name);
                for (std::size_t i = 0; found != one.codes.end() && i < found->second.size(); ++i) {
                    const QString word = QString::fromStdString(found->second[i]);
                    byWord.insert(word, exactText(codes[i]));   // as it stands in nearly every cell
                    byWord.insert(plainWord(word), exactText(codes[i]));
                }
            }
        }
        for (const std::string_view code : codes)
            byWord.insert(exactText(code), exactText(code));
    });
    m_codes[flagListName].insert(u"true"_s, u"1"_s);
    m_codes[flagListName].insert(u"false"_s, u"0"_s);
}

template <typename Value> OwnRows::Reading OwnRows::readingOf(TextKind text)
{
    using Kind = Reading::Kind;
    using Plain = InnerOf<Value>;
    if constexpr (std::is_same_v<Value, StageSet>)
        return {.kind = Kind::Codes, .list = codeListName<Stage>};
    else if constexpr (std::is_same_v<Plain, bool>)
        return {.kind = Kind::Code, .list = flagListName};
    else if constexpr (CodeList<Plain>)
        return {.kind = std::is_same_v<Value, std::vector<Plain>> ? Kind::Codes : Kind::Code,
                .list = codeListName<Plain>};
    else if constexpr (std::is_same_v<Value, QDate>)
        return {.kind = Kind::Date};
    else if constexpr (std::is_arithmetic_v<Plain>)
        return {.kind = Kind::Number};
    else if constexpr (std::is_same_v<Value, QString>)
        return {.kind = text == TextKind::Key ? Kind::Key : Kind::Text};
    else
        return {.kind = Kind::Keys};
}

template <typename Row> std::vector<OwnRows::Reading> OwnRows::readingsOf()
{
    std::vector<Reading> readings;
    eachField<Row>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(Row().*(field.member))>;
        Reading reading = readingOf<Value>(field.text);
        reading.field = field.name;
        reading.isMunicipality = field.name == "municipality";
        if constexpr (std::is_same_v<Row, Area> || std::is_same_v<Row, Membership>)
            reading.isAreaCode = field.name == "code" || field.name == "merged_into";
        if (field.use == FieldUse::NotInPackage)
            reading.kind = Reading::Kind::Skipped;
        readings.push_back(reading);
    });
    return readings;
}

const SheetLines *OwnRows::lines(Table table) const
{
    const auto found = m_lines.find(table);
    return found == m_lines.end() ? nullptr : &found->second;
}

void OwnRows::read(SheetReader &reader, const OwnSheet &sheet, bool isOds, const std::function<void(qint64)> &progress)
{
    m_sheets.push_back(sheet);
    m_isOds = isOds;
    std::vector<Reading> readings;
    withRowOf(sheet.table, [&]<typename Row>(const Row &) {
        if constexpr (isSubject(Fields<Row>::table))
            readings = readingsOf<Row>();
    });
    std::string header;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        // A field that no column has is not said, which is not the same as empty.
        if (sheet.columns[i] < 0)
            readings[i].kind = Reading::Kind::Skipped;
        if (readings[i].kind != Reading::Kind::Skipped)
            header.append(header.empty() ? "" : ",").append(readings[i].field);
    }
    m_lines.try_emplace(sheet.table, header + '\n');
    QSet<int> own{sheet.closed};
    for (const auto *columns : {&sheet.columns, &sheet.beside})
        own.unite(QSet<int>(columns->begin(), columns->end()));
    CellsBeside beside(own, sheet.firstRow - 1, sheet.firstRow);
    constexpr int rowsBetweenTicks = 512;
    for (int count = 1; reader.next(); ++count) {
        if (count % rowsBetweenTicks == 0)
            progress(reader.bytesRead());
        if (!isFaulty(reader.row()) && reader.row().number >= sheet.firstRow)
            takeRow(reader.row(), readings);
        beside.look(reader.row());
    }
    for (ImportRemark &remark : beside.remarks()) {
        remark.file = sheet.name;
        m_report.addNote(std::move(remark));
    }
}

bool OwnRows::isFaulty(const SheetRow &row)
{
    const OwnSheet &sheet = m_sheets.back();
    const auto fault = rowFaultOf(row, [&](int column) {
        return row.number >= sheet.firstRow && std::ranges::find(sheet.columns, column) != sheet.columns.end();
    });
    if (!fault)
        return false;
    m_report.addError(remark(row, fault->column, fault->kind, {}));
    ++m_report.of(sheet.table).rejected;
    return true;
}

void OwnRows::takeRow(const SheetRow &row, const std::vector<Reading> &readings)
{
    const OwnSheet &sheet = m_sheets.back();
    const bool isBlank =
        std::ranges::all_of(sheet.columns, [&](int column) { return row.at(column).trimmed().isEmpty(); });
    if (isBlank && std::ranges::all_of(sheet.beside, [&](int column) { return row.at(column).isEmpty(); }))
        return;
    if (lacksKey(row, readings) || contradictsName(row, readings))
        return;
    SheetLines &lines = m_lines.at(sheet.table);
    lines.beginLine();
    int first = -1;
    const std::optional<AreaKind> kind = areaKindOf(row, readings);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (readings[i].kind == Reading::Kind::Skipped)
            continue;
        QString text = exchangeText(readings[i], row.at(sheet.columns[i]));
        if (readings[i].isMunicipality)
            text = mended(row, sheet.columns[i], {.kind = AreaKind::Municipality, .code = text});
        else if (readings[i].isAreaCode && kind)
            text = mended(row, sheet.columns[i], {.kind = *kind, .code = text});
        lines.field(text);
        first = first < 0 ? sheet.columns[i] : first;
    }
    lines.endLine({static_cast<int>(m_sheets.size()) - 1, row.number, first});
    if (sheet.closed >= 0)
        noteClosed(row, readings);
}

// A key was emptied, and the name beside it says that something was meant. What must be there at all is told of when the
// row is read.
bool OwnRows::lacksKey(const SheetRow &row, const std::vector<Reading> &readings)
{
    const OwnSheet &sheet = m_sheets.back();
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const bool isEmptied = sheet.columns[i] >= 0 && sheet.beside[i] >= 0
            && row.at(sheet.columns[i]).trimmed().isEmpty() && !row.at(sheet.beside[i]).trimmed().isEmpty();
        if (!isEmptied)
            continue;
        m_report.addError(remark(row, sheet.columns[i], ImportRemark::Kind::Missing, row.at(sheet.beside[i])));
        ++m_report.of(sheet.table).rejected;
        return true;
    }
    return false;
}

// Somebody changed the name and left the key, which is what counts. A name that is another's is no slip.
bool OwnRows::contradictsName(const SheetRow &row, const std::vector<Reading> &readings)
{
    const OwnSheet &sheet = m_sheets.back();
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (sheet.columns[i] < 0 || sheet.beside[i] < 0)
            continue;
        const QString key = row.at(sheet.columns[i]).trimmed();
        const QString name = row.at(sheet.beside[i]).simplified();
        if (m_agreed.contains({key, name}))
            continue;
        const OwnNames::Verdict verdict = m_names.judge(readings[i].field, key, name);
        if (verdict == OwnNames::Verdict::Other) {
            ImportRemark error = remark(row, sheet.columns[i], ImportRemark::Kind::SaidTwice, key);
            error.detail = columnName(sheet.beside[i]);
            error.other = name;
            m_report.addError(std::move(error));
            ++m_report.of(sheet.table).rejected;
            return true;
        }
        m_agreed.insert({key, name});
        if (verdict == OwnNames::Verdict::Unknown) {
            ImportRemark note = remark(row, sheet.beside[i], ImportRemark::Kind::SecondLeftOut, name);
            note.detail = columnName(sheet.columns[i]);
            note.other = key;
            m_report.addNote(std::move(note));
        }
    }
    return false;
}

std::optional<AreaKind> OwnRows::areaKindOf(const SheetRow &row, const std::vector<Reading> &readings) const
{
    const auto kind = std::ranges::find(readings, std::string_view("kind"), &Reading::field);
    if (kind == readings.end() || kind->kind == Reading::Kind::Skipped)
        return std::nullopt;
    const int column = m_sheets.back().columns[static_cast<std::size_t>(kind - readings.begin())];
    return codeFrom<AreaKind>(exchangeText(*kind, row.at(column)).toStdString());
}

// The number of a municipality has three digits, and those of a province and a wellbeing services county two; some program
// took it for a number. What the inventory itself calls so is left alone.
QString OwnRows::mended(const SheetRow &row, int column, const AreaRef &area)
{
    const QString &code = area.code;
    const qsizetype digits = digitsOf(area.kind);
    const bool isShort = !code.isEmpty() && code.size() < digits
        && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isShort)
        return code;
    const AreaRef whole{.kind = area.kind, .code = code.rightJustified(digits, u'0')};
    if (m_isArea(area) || !m_isArea(whole))
        return code;
    const QString told = exactText(codeText(area.kind)) + u':' + code;
    if (!m_told.contains(told)) {
        m_told.insert(told);
        ImportRemark note = remark(row, column, ImportRemark::Kind::CodeMended, code);
        note.detail = whole.code;
        m_report.addNote(std::move(note));
    }
    return whole.code;
}

ImportRemark OwnRows::remark(const SheetRow &row, int column, ImportRemark::Kind kind, const QString &value) const
{
    return {.kind = kind,
            .file = m_sheets.back().name,
            .line = row.number + 1,
            .column = columnName(column),
            .value = value};
}

void OwnRows::noteClosed(const SheetRow &row, const std::vector<Reading> &readings)
{
    const OwnSheet &sheet = m_sheets.back();
    const auto id = std::ranges::find(readings, std::string_view("id"), &Reading::field) - readings.begin();
    if (codeFor(flagListName, row.at(sheet.closed)) == u"1"_s)
        m_closed.insert(row.at(sheet.columns[static_cast<std::size_t>(id)]).trimmed());
}

QString OwnRows::codeFor(const char *list, const QString &word) const
{
    const QHash<QString, QString> &codes = m_codes.find(list)->second;
    if (const auto exact = codes.constFind(word); exact != codes.constEnd())
        return *exact;
    const QString trimmed = word.trimmed();
    return codes.value(plainWord(trimmed), trimmed);   // what is not known is turned down by name
}

QString OwnRows::exchangeText(const Reading &reading, const QString &text) const
{
    constexpr qsizetype isoLength = 10;   // 2024-01-31
    if (text.isEmpty())
        return text;
    switch (reading.kind) {
    case Reading::Kind::Text: return m_isOds && text.contains(u"_x"_s) ? exactText(odsText(text.toStdString())) : text;
    case Reading::Kind::Key: return text.trimmed();
    case Reading::Kind::Date:
        return text.size() == isoLength && text[4] == u'-' ? text : katve::exchangeText(SheetField::AnsweredOn, text);
    case Reading::Kind::Number: return text.trimmed().replace(u',', u'.');
    case Reading::Kind::Code: return codeFor(reading.list, text);
    case Reading::Kind::Skipped: return {};
    case Reading::Kind::Keys:
    case Reading::Kind::Codes: break;
    }
    QStringList items;
    for (const QString &item : text.split(u';', Qt::SkipEmptyParts))
        items.append(reading.kind == Reading::Kind::Codes ? codeFor(reading.list, item) : item.trimmed());
    return items.join(u';');
}

}   // namespace katve
