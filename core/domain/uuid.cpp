#include "domain/uuid.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

#include <array>
#include <chrono>
#include <cstring>

namespace katve {

namespace {

// 48 bits of milliseconds, the version in 4, and the rest of the moment in 12 (RFC 9562, 6.2, method 3), so that two acts
// of one millisecond keep their order.
[[nodiscard]] quint64 millisecondsAndVersion()
{
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch());
    const auto whole = duration_cast<milliseconds>(now);
    const auto rest = static_cast<quint64>((now - whole).count()) * 4096U / 1'000'000U;
    return static_cast<quint64>(whole.count()) << 16U | 0x7000U | rest;
}

}   // namespace

QString newUuid()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::array<uchar, 16> bytes{};
    std::memcpy(bytes.data(), random.data(), bytes.size());
    const quint64 clock = qToBigEndian(millisecondsAndVersion());
    std::memcpy(bytes.data(), &clock, sizeof clock);
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3FU) | 0x80U);   // variant
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16)).toString(QUuid::WithoutBraces);
}

}   // namespace katve
