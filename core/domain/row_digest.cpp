#include "domain/row_digest.h"

#include <QtEndian>

namespace katve {

void RowDigest::addImage()
{
    m_hash.reset();
    m_hash.addData(QByteArrayView(m_image.data(), static_cast<qsizetype>(m_image.size())));
    const QByteArrayView digest = m_hash.resultView();
    const auto low = qFromLittleEndian<std::uint64_t>(digest.data());
    const auto high = qFromLittleEndian<std::uint64_t>(digest.data() + 8);
    m_sum[0] += low;
    m_sum[1] += high + (m_sum[0] < low ? 1 : 0);
    ++m_rows;
}

QByteArray RowDigest::result() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToLittleEndian(m_sum[0], bytes.data());
    qToLittleEndian(m_sum[1], bytes.data() + 8);
    return bytes;
}

}   // namespace katve
