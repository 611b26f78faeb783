#pragma once

#include "exchange/sheets/number_format.h"
#include "exchange/sheets/xml_part.h"

#include <QHash>

namespace katve {

// Of xl/styles.xml only what number format a cell's style has.
class XlsxStyles {
public:
    XlsxStyles() = default;
    explicit XlsxStyles(XmlPart part);

    [[nodiscard]] const NumberFormat &format(std::size_t style) const
    {
        return style < m_formats.size() ? m_byId[m_formats[style]] : m_plain;
    }

private:
    [[nodiscard]] std::size_t place(int id);

    NumberFormat m_plain;
    QHash<int, QString> m_codes;
    QHash<int, std::size_t> m_places;
    std::vector<NumberFormat> m_byId;
    std::vector<std::size_t> m_formats;   // of each style, in m_byId
};

}   // namespace katve
