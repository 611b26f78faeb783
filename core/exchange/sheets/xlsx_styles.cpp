#include "exchange/sheets/xlsx_styles.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

XlsxStyles::XlsxStyles(XmlPart part)
{
    constexpr std::size_t mostStyles = 1'000'000;   // Excel has 65 490
    bool inCells = false;
    while (part.next()) {
        if (part.isEnd() && part.name() == "cellXfs"_L1)
            inCells = false;
        if (!part.isStart())
            continue;
        if (part.name() == "numFmt"_L1)
            m_codes.insert(part.attribute("numFmtId"_L1).toInt(), part.attribute("formatCode"_L1));
        else if (part.name() == "cellXfs"_L1)
            inCells = true;
        else if (part.name() == "dxfs"_L1 || part.name() == "extLst"_L1)
            part.skip();
        else if (inCells && part.name() == "xf"_L1 && m_formats.size() < mostStyles)
            m_formats.push_back(place(part.attribute("numFmtId"_L1).toInt()));
    }
}

std::size_t XlsxStyles::place(int id)
{
    const auto known = m_places.constFind(id);
    if (known != m_places.constEnd())
        return *known;
    const auto code = m_codes.constFind(id);
    m_byId.push_back(code != m_codes.constEnd() ? NumberFormat(*code) : NumberFormat::builtIn(id));
    return *m_places.insert(id, m_byId.size() - 1);
}

}   // namespace katve
