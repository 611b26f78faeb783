#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace katve {

// The table that is printed at the end: one line a measurement.
class BenchTable {
public:
    void add(const QString &act, const QString &size, const QString &katve, const QString &other, const QString &ratio,
             const QString &bar);
    void print(QTextStream &out) const;

private:
    std::vector<QStringList> m_rows;
};

[[nodiscard]] QString inMilliseconds(double value);
[[nodiscard]] QString inMebibytes(double value);
[[nodiscard]] QString times(double ratio);

}   // namespace katve
