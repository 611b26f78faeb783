#include "exchange/sheets/ods_places.h"

#include <algorithm>
#include <cstring>

namespace katve {

namespace {

constexpr qint64 mostOfOne = qint64{256} * 1024;
constexpr qint64 mostOfAll = qint64{64} * 1024 * 1024;

}   // namespace

GuardedDevice::Read OdsPlaces::from(std::size_t table) const
{
    const qint64 behind = tables[table].at + tables[table].beginning.size();
    return [open = open, behind, beginning = tables[table].beginning, at = qsizetype{0},
            rest = GuardedDevice::Read()](char *data, qint64 size) mutable -> qint64 {
        if (const qint64 count = std::min<qint64>(size, beginning.size() - at); count > 0) {
            std::memcpy(data, beginning.constData() + at, static_cast<std::size_t>(count));
            at += count;
            return count;
        }
        if (!rest) {
            rest = open();
            for (qint64 left = behind; left > 0;) {
                const qint64 got = rest(data, std::min(size, left));
                if (got <= 0)
                    return -1;
                left -= got;
            }
        }
        return rest(data, size);
    };
}

qint64 OdsBeginnings::read(char *data, qint64 size)
{
    const qint64 got = m_read(data, size);
    if (got > 0)
        keep(data, got);
    return got;
}

void OdsBeginnings::keep(const char *data, qint64 size)
{
    m_end += size;
    if (!m_places.tables.empty()) {
        QByteArray &beginning = m_places.tables.back().beginning;
        const qint64 room = std::min<qint64>(mostOfOne - beginning.size(), mostOfAll - m_kept);
        // One whose first bytes were not kept has none.
        const bool goesOn = m_places.tables.back().at + beginning.size() == m_end - size;
        if (const qint64 count = goesOn ? std::min(size, room) : 0; count > 0) {
            beginning.append(data, count);
            m_kept += count;
        }
    }
    m_last = m_last.right(mostOfOne).append(data, size);
}

void OdsBeginnings::add(qint64 at)
{
    OdsPlaces::Table &table = m_places.tables.emplace_back();
    table.at = at;
    const auto known = std::min<qint64>({m_end - at, mostOfOne, mostOfAll - m_kept});
    if (m_end - at <= m_last.size() && known > 0) {
        table.beginning = m_last.sliced(m_last.size() - (m_end - at), known);
        m_kept += known;
    }
}

}   // namespace katve
