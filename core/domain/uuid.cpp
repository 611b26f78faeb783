#include "domain/uuid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <array>

namespace katve {

QString newUuid()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::array<uchar, 16> bytes{};
    std::memcpy(bytes.data(), random.data(), bytes.size());
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 clock = qToBigEndian(now << 16U);
    std::memcpy(bytes.data(), &clock, 6);
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0FU) | 0x70U);   // version 7
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3FU) | 0x80U);   // variant
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16)).toString(QUuid::WithoutBraces);
}

}   // namespace katve
