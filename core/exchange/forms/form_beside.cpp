#include "exchange/forms/form_beside.h"
#include "domain/folded_text.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// The names of groups are there for people alone.
[[nodiscard]] bool isGroupHeading(const QString &text)
{
    static const QSet<QString> words{u"group"_s, u"ryhma"_s, u"grupp"_s, u"ryhmagrupp"_s};
    return words.contains(squeezed(text));
}

}   // namespace

FormBeside::FormBeside(const SheetMapping &mapping) : m_mapping(mapping)
{
    for (const SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Ignored || isGroupHeading(column.heading))
            m_own.insert(column.column);
    }
}

bool FormBeside::isOwn(int column) const
{
    if (m_own.contains(column))
        return true;
    const auto heading = m_headings.find(column);
    return heading != m_headings.end() && isGroupHeading(heading->second);
}

void FormBeside::look(const SheetRow &row)
{
    if (row.number < m_mapping.firstHeading)
        return;
    for (int column = 0; column < static_cast<int>(row.cells.size()); ++column) {
        const QString text = row.at(column).simplified();
        if (text.isEmpty() || isOwn(column))
            continue;
        if (row.number < m_mapping.firstRow)
            m_headings[column] = text;
        else
            ++m_cells[column];
    }
}

std::vector<ImportRemark> FormBeside::remarks() const
{
    std::vector<ImportRemark> remarks;
    for (const auto &[column, count] : m_cells) {
        const auto heading = m_headings.find(column);
        remarks.push_back({.kind = ImportRemark::Kind::ColumnLeftOut,
                           .line = m_mapping.firstHeading + 1,
                           .column = columnName(column),
                           .value = heading == m_headings.end() ? QString() : heading->second,
                           .detail = QString::number(count)});
    }
    return remarks;
}

}   // namespace katve
