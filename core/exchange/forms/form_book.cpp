#include "exchange/forms/form_book.h"
#include "domain/field_text.h"
#include "exchange/forms/form_columns.h"

#include <algorithm>
#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t rowsAbove = 12;   // in which a table of a form begins

[[nodiscard]] std::optional<FormMark> markIn(const SheetRow &row)
{
    for (const SheetCell &cell : row.cells) {
        if (beginsLikeFormMark(cell.text)) {
            if (auto mark = formMarkFrom(cell.text))
                return mark;
        }
    }
    return std::nullopt;
}

[[nodiscard]] bool hasName(const SheetRow &row, FormColumn column)
{
    const QString name = exactText(formColumnName(column));
    return std::ranges::any_of(row.cells, [&](const SheetCell &cell) { return cell.text.trimmed() == name; });
}

[[nodiscard]] bool isCodeRow(const SheetRow &row)
{
    return hasName(row, FormColumn::Answer) && (hasName(row, FormColumn::Mark) || hasName(row, FormColumn::Service));
}

[[nodiscard]] bool isHeadingRow(const SheetRow &row)
{
    return hasName(row, FormColumn::Mark) || hasName(row, FormColumn::AsItWas);
}

[[nodiscard]] bool isRecordCell(const SheetCell &cell)
{
    return beginsLikeFormMark(cell.text) || formRecordFrom(cell.text).has_value();
}

// Reads a sheet as far as it takes to know what it is; the hidden one to its end.
void look(const Workbook &workbook, std::size_t sheet, FormBook &book)
{
    const std::unique_ptr<SheetReader> reader = workbook.open(sheet);
    bool isMarked = false;
    bool asks = false;
    bool isBack = false;
    for (std::size_t row = 0; (isBack || row < rowsAbove) && reader->next(); ++row) {
        const SheetRow &now = reader->row();
        if (const auto mark = markIn(now)) {
            isMarked = true;
            book.hasSeveral = book.hasSeveral || (book.mark && book.mark != mark);
            if (!book.mark)
                book.mark = mark;
        }
        isBack = isBack || (isMarked && !asks && now.at(0).trimmed() == exactText(formColumnName(FormColumn::AsItWas)));
        asks = asks || isHeadingRow(now) || (!isBack && std::ranges::any_of(now.cells, [](const SheetCell &cell) {
                   return formRecordFrom(cell.text).has_value();
               }));
        if (!isBack)
            continue;
        if (const auto record = formRecordFrom(now.at(0)))
            book.records.insert(formKey(record->municipality, record->service, record->stage), *record);
    }
    if (isBack || (isMarked && !asks))
        book.parts.insert(sheet);
}

class FormReader {
public:
    FormReader(const SheetSample &sample, const QString &sheetName, const SheetNames &names)
        : m_sample(sample)
        , m_sheetName(sheetName)
        , m_names(names)
    {}

    [[nodiscard]] std::optional<SheetMapping> mapping()
    {
        const auto end =
            m_sample.rows.begin() + static_cast<std::ptrdiff_t>(std::min(m_sample.rows.size(), SheetSample::mostRows));
        auto heading = std::ranges::find_if(m_sample.rows.begin(), end, isCodeRow);
        const bool hasCodes = heading != end;
        if (!hasCodes)
            heading = std::ranges::find_if(m_sample.rows.begin(), end, isHeadingRow);
        const auto first = std::ranges::find_if(m_sample.rows.begin(), end, [](const SheetRow &row) {
            return std::ranges::any_of(row.cells,
                                       [](const SheetCell &cell) { return formRecordFrom(cell.text).has_value(); });
        });
        if (heading == end && first == end)
            return std::nullopt;
        if (heading != end)
            byHeading(*heading, hasCodes);
        else
            byContent(*first);
        m_mapping.shape = SheetShape::Form;
        m_mapping.sheetName = m_sheetName;
        promote();
        findRound();
        findMunicipality();
        return m_mapping;
    }

private:
    void add(int column, const QString &heading, SheetField field, MatchReason reason)
    {
        m_mapping.columns.push_back({.column = column,
                                     .heading = heading,
                                     .field = field,
                                     .reason = reason,
                                     .confidence = confidenceOf(reason)});
    }

    void byHeading(const SheetRow &row, bool hasCodes)
    {
        m_mapping.firstHeading = row.number;
        m_mapping.firstRow = row.number + 1;
        for (int column = 0; column < static_cast<int>(row.cells.size()); ++column) {
            const QString text = row.at(column).simplified();
            if (const auto field = fieldOfFormColumn(text))
                add(column, text, *field, MatchReason::Code);
            else if (const auto said = hasCodes ? std::nullopt : fieldOfHeading(text))
                add(column, text, shownField(*said), MatchReason::Synonym);
        }
        if (hasCodes)
            passHeadings();
    }

    // Beside the hidden codes what people read is only shown.
    [[nodiscard]] static SheetField shownField(SheetField field)
    {
        if (field == SheetField::Service)
            return SheetField::ShownService;
        return field == SheetField::Stages ? SheetField::ShownStages : field;
    }

    // Below the hidden row stand the headings that people see, by whatever names they go now.
    void passHeadings()
    {
        const auto next = std::ranges::find(m_sample.rows, m_mapping.firstRow, &SheetRow::number);
        if (next == m_sample.rows.end() || std::ranges::any_of(next->cells, isRecordCell))
            return;
        const SheetColumn *answer = m_mapping.column(SheetField::Answer);
        const QString text = answer == nullptr ? QString() : next->at(answer->column);
        if (isHeadingRow(*next) || (!text.isEmpty() && !answerIn(text)))
            ++m_mapping.firstRow;
    }

    // Only the rows are left: their codes tell what they are about, and the answers are where answers stand.
    void byContent(const SheetRow &first)
    {
        m_mapping.firstHeading = m_mapping.firstRow = first.number;
        for (int column = 0; column < static_cast<int>(first.cells.size()); ++column) {
            if (formRecordFrom(first.at(column)))
                add(column, {}, SheetField::AsItWas, MatchReason::Content);
            else if (beginsLikeFormMark(first.at(column)))
                add(column, {}, SheetField::FormMark, MatchReason::Content);
            else if (holdsAnswers(column) && m_mapping.column(SheetField::Answer) == nullptr)
                add(column, {}, SheetField::Answer, MatchReason::Content);
        }
    }

    [[nodiscard]] bool holdsAnswers(int column) const
    {
        int filled = 0;
        for (const SheetRow &row : m_sample.rows) {
            const QString text = row.at(column).trimmed();
            if (row.number < m_mapping.firstRow || text.isEmpty())
                continue;
            if (!answerIn(text))
                return false;
            ++filled;
        }
        return filled > 0;
    }

    // Where the hidden codes are lost, what is shown says it.
    void promote()
    {
        const std::array lost{std::pair{SheetField::Service, SheetField::ShownService},
                              std::pair{SheetField::Stages, SheetField::ShownStages}};
        for (const auto &[code, shown] : lost) {
            const auto column = std::ranges::find(m_mapping.columns, shown, &SheetColumn::field);
            if (m_mapping.column(code) == nullptr && column != m_mapping.columns.end())
                column->field = code;
        }
    }

    void findRound()
    {
        m_mapping.round = m_names.round().id;
        for (const SheetRow &row : m_sample.rows) {
            if (const auto mark = markIn(row)) {
                m_mapping.round = mark->round;
                return;
            }
        }
    }

    // For rows that people add: the one municipality that the others are about.
    void findMunicipality()
    {
        QStringList codes;
        for (const SheetRow &row : m_sample.rows) {
            for (const SheetCell &cell : row.cells) {
                const auto record = formRecordFrom(cell.text);
                if (record && !codes.contains(record->municipality))
                    codes.append(record->municipality);
            }
        }
        if (codes.size() == 1)
            m_mapping.municipality = codes.first();
        if (!codes.isEmpty())
            return;
        QStringList texts{m_sheetName};
        for (const SheetRow &row : m_sample.rows) {
            if (row.number < m_mapping.firstHeading)
                texts.append(row.at(0).section(u'–', 0, 0).simplified());
        }
        for (const QString &text : std::as_const(texts)) {
            if (m_mapping.municipality.isEmpty())
                m_mapping.municipality = m_names.municipality(text).key;
        }
    }

    const SheetSample &m_sample;
    QString m_sheetName;
    const SheetNames &m_names;
    SheetMapping m_mapping;
};

}   // namespace

FormBook formBookOf(const Workbook &workbook)
{
    FormBook book;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i)
        look(workbook, i, book);
    if (book.hasSeveral)
        book.records.clear();
    return book;
}

QString formKey(const QString &municipality, const QString &service, Stage stage)
{
    return municipality + u' ' + service + u' ' + exactText(codeText(stage));
}

std::optional<SheetMapping> formMappingOf(const SheetSample &sample, const QString &sheetName, const SheetNames &names)
{
    return FormReader(sample, sheetName, names).mapping();
}

void makeForm(SheetMapping &mapping, const FormBook &book)
{
    mapping.shape = SheetShape::Form;
    mapping.round = book.mark->round;
    mapping.repeats.clear();
    for (SheetColumn &column : mapping.columns) {
        // A form has two columns of reasons, a list only one.
        if (column.field == SheetField::Ignored && fieldOfHeading(column.heading) == SheetField::Reasons)
            column.field = SheetField::Reasons;
    }
}

}   // namespace katve
