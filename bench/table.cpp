#include "table.h"

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

void BenchTable::add(const QString &act, const QString &size, const QString &katve, const QString &other,
                     const QString &ratio, const QString &bar)
{
    m_rows.push_back({act, size, katve, other, ratio, bar});
}

void BenchTable::print(QTextStream &out) const
{
    std::vector<QStringList> rows{{u"act"_s, u"municipalities"_s, u"Katve"_s, u"beside it"_s, u"ratio"_s, u"bar"_s}};
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    std::vector<qsizetype> widths(6);
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
    }
    for (const QStringList &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString &text = row[static_cast<qsizetype>(i)];
            out << (i == 0 || i == 5 ? text.leftJustified(widths[i]) : text.rightJustified(widths[i])) << "  ";
        }
        out << '\n';
    }
}

QString inMilliseconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ms"_s;
}
QString inMebibytes(double value)
{
    return QString::number(value, 'f', 0) + u" MiB"_s;
}
QString times(double ratio)
{
    return QString::number(ratio, 'f', 2) + u" ×"_s;
}

}   // namespace katve
