#pragma once

#include "domain/fields.h"

#include <QCryptographicHash>

#include <array>

namespace katve {

// The sum, modulo 2^128, of the digests of some rows. It does not depend on their order, so a table can be checked in
// whatever order it is read, and a row can be taken out again.
class RowDigest {
public:
    using Sum = std::array<std::uint64_t, 2>;

    template <typename Row> void add(const Row &row)
    {
        m_image.clear();
        eachField<Row>([&](const auto &field) {
            const std::size_t start = m_image.size();
            field.append(m_image, row);
            // With its length, so that text cannot move from one field to the next unseen.
            appendField(m_image, static_cast<qint64>(m_image.size() - start));
            m_image += '\x1F';
        });
        addImage();
    }
    [[nodiscard]] QByteArray result() const;
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void addImage();

    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
    std::string m_image;
    Sum m_sum{};
    qint64 m_rows = 0;
};

}   // namespace katve
