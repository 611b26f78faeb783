#include "exchange/record_reader.h"

#include <algorithm>

namespace katve {

namespace {

using RemarkKind = ImportRemark::Kind;

[[nodiscard]] QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 1000)));
}

[[nodiscard]] RemarkKind kindOf(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::UnknownCode: return RemarkKind::UnknownCode;
    case FieldProblem::BadDate: return RemarkKind::BadDate;
    case FieldProblem::BadNumber: return RemarkKind::BadNumber;
    case FieldProblem::BadKey: return RemarkKind::BadKey;
    case FieldProblem::BadArea: return RemarkKind::BadArea;
    case FieldProblem::BadText: return RemarkKind::BadText;
    case FieldProblem::None:
    case FieldProblem::Missing: break;
    }
    return RemarkKind::Missing;
}

[[nodiscard]] RemarkKind kindOf(CsvReader::Fault fault)
{
    switch (fault) {
    case CsvReader::Fault::StrayQuote: return RemarkKind::StrayQuote;
    case CsvReader::Fault::TextAfterQuote: return RemarkKind::TextAfterQuote;
    case CsvReader::Fault::OpenQuote: return RemarkKind::OpenQuote;
    case CsvReader::Fault::None:
    case CsvReader::Fault::TooLong: break;
    }
    return RemarkKind::TooLong;
}

// A municipality belongs to regions: not to itself by a row, nor to the country.
[[nodiscard]] bool mayHaveMembers(AreaKind kind)
{
    return kind != AreaKind::Municipality && kind != AreaKind::Country;
}

}   // namespace

template <typename Row>
RecordReader<Row>::RecordReader(QIODevice &device, QString file, ImportReport &report)
    : m_csv(device)
    , m_file(std::move(file))
    , m_report(report)
{
    m_columnOf.fill(-1);
}

template <typename Row>
ImportRemark RecordReader<Row>::remark(RemarkKind kind, std::string_view column, const QString &value) const
{
    return {.kind = kind, .file = m_file, .line = m_csv.line(), .column = shown(column), .value = value};
}

template <typename Row>
void RecordReader<Row>::reportError(RemarkKind kind, std::string_view column, const QString &value)
{
    m_report.addError(remark(kind, column, value));
}

template <typename Row>
void RecordReader<Row>::reportNote(RemarkKind kind, std::string_view column, const QString &value)
{
    m_report.addNote(remark(kind, column, value));
}

template <typename Row> bool RecordReader<Row>::readHeader()
{
    if (m_csv.next() && m_csv.fault() != CsvReader::Fault::None) {
        reportError(kindOf(m_csv.fault()), {}, {});
        return false;
    }
    const bool taken = takeHeader();
    return expectColumns() && taken;
}

template <typename Row> bool RecordReader<Row>::takeHeader()
{
    bool good = true;
    m_width = m_csv.fields().size();
    for (std::size_t column = 0; column < m_width; ++column) {
        const std::string_view name = m_csv.fields()[column];
        bool known = false;
        std::size_t index = 0;
        eachField<Row>([&](const auto &field) {
            const std::size_t here = index++;
            if (field.name != name || field.use == FieldUse::NotInPackage)
                return;
            known = true;
            if (m_columnOf[here] >= 0) {
                reportError(RemarkKind::RepeatedColumn, name, {});
                good = false;
            }
            m_columnOf[here] = static_cast<int>(column);
        });
        if (!known)
            reportNote(RemarkKind::UnknownColumn, name, {});
    }
    return good;
}

template <typename Row> bool RecordReader<Row>::expectColumns()
{
    bool good = true;
    std::size_t index = 0;
    eachField<Row>([&](const auto &field) {
        const bool here = m_columnOf[index++] >= 0;
        if (!here && field.isRequired()) {
            reportError(RemarkKind::MissingColumn, field.name, {});
            good = false;
        }
    });
    return good;
}

template <typename Row> bool RecordReader<Row>::next()
{
    if (!m_csv.next())
        return false;
    m_row.reset();
    m_faultyRow.reset();
    m_faultyFields.clear();
    m_faultyKey.clear();
    if (expectWholeRecord())
        parseFields();
    else
        guessKey();
    if (!m_row)
        ++m_report.of(Fields<Row>::table).rejected;
    return true;
}

template <typename Row> bool RecordReader<Row>::expectWholeRecord()
{
    if (m_csv.fault() != CsvReader::Fault::None) {
        reportError(kindOf(m_csv.fault()), {}, shown(m_csv.fields().front()));
        return false;
    }
    if (m_csv.fields().size() == m_width)
        return true;
    reportError(m_csv.fields().size() < m_width ? RemarkKind::TooFewFields : RemarkKind::TooManyFields, {},
                QString::number(m_csv.fields().size()));
    return false;
}

template <typename Row> void RecordReader<Row>::parseFields()
{
    Row row;
    bool good = true;
    std::size_t index = 0;
    eachField<Row>([&](const auto &field) {
        const int column = m_columnOf[index++];
        if (column < 0)
            return;
        const std::string_view text = m_csv.fields()[static_cast<std::size_t>(column)];
        const Parsed parsed = field.parse(text, row);
        if (!parsed.ok()) {
            good = false;
            m_faultyFields.insert(field.name);
            reportError(kindOf(parsed.problem), field.name, shown(text));
        } else if (parsed.tidied) {
            reportNote(RemarkKind::ListTidied, field.name, shown(text));
        }
    });
    if constexpr (std::is_same_v<Row, Membership>) {
        if (good && !mayHaveMembers(row.kind)) {
            good = false;
            m_faultyFields.insert("kind");
            reportError(RemarkKind::UnknownCode, "kind", shown(codeText(row.kind)));
        }
    }
    if (good) {
        m_row = std::move(row);
        return;
    }
    m_faultyKey = keyText(row);
    m_faultyRow = std::move(row);
}

// A record of a wrong form still stands for a row, so that what refers to it is not called unknown.
template <typename Row> void RecordReader<Row>::guessKey()
{
    Row row;
    std::size_t index = 0;
    eachField<Row>([&](const auto &field) {
        const int column = m_columnOf[index++];
        if (field.isKey() && column >= 0 && static_cast<std::size_t>(column) < m_csv.fields().size())
            static_cast<void>(field.parse(m_csv.fields()[static_cast<std::size_t>(column)], row));
    });
    m_faultyKey = keyText(row);
}

template class RecordReader<Area>;
template class RecordReader<Membership>;
template class RecordReader<Population>;
template class RecordReader<ServiceGroup>;
template class RecordReader<Theme>;
template class RecordReader<ServiceType>;
template class RecordReader<Provider>;
template class RecordReader<Offering>;
template class RecordReader<Round>;
template class RecordReader<Answer>;
template class RecordReader<ContactPerson>;

}   // namespace katve
