#pragma once

#include "exchange/sheets/guarded_device.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace katve {

// Where the tables of a document are, so that each can be read without those before it.
struct OdsPlaces {
    struct Table {
        qint64 at = 0;            // of its first byte
        QByteArray beginning{};   // its first bytes: to look at a sheet nothing need be unpacked again
    };
    std::vector<Table> tables{};
    std::string extension{"calcext:"};             // the prefix of names that only LibreOffice uses
    qint64 total = 0;                              // bytes of the document, unpacked
    qint64 mostBytes = 0;                          // that it may unpack to
    std::function<GuardedDevice::Read()> open{};   // from its beginning

    [[nodiscard]] GuardedDevice::Read from(std::size_t table) const;
};

// Hands a document on as it is gone through, and keeps how its tables begin.
class OdsBeginnings {
public:
    explicit OdsBeginnings(OdsPlaces &places) : m_places(places), m_read(places.open()) {}

    [[nodiscard]] qint64 read(char *data, qint64 size);
    void add(qint64 at);   // of a table; what has been read goes beyond it

private:
    void keep(const char *data, qint64 size);

    OdsPlaces &m_places;
    GuardedDevice::Read m_read;
    QByteArray m_last{};   // what was read before, and just now
    qint64 m_end = 0;      // of that, in the document
    qint64 m_kept = 0;
};

}   // namespace katve
