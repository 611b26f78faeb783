#include "exchange/sheets/ods_text.h"

#include <algorithm>

namespace katve {

namespace {
using namespace Qt::Literals::StringLiterals;
}

void OdsText::readParagraph()
{
    if (m_paragraphs++ > 0)
        m_text += u'\n';
    m_afterSpace = true;
    const int outside = m_part.depth() - 1;
    while (m_part.depth() > outside && m_part.next()) {
        if (m_part.isText())
            takeText(m_part.text());
        else if (m_part.isStart())
            takeElement();
    }
    constexpr qsizetype longest = 4 * 1024 * 1024;
    if (m_text.size() > longest)
        throw SheetError(SheetError::Reason::CellTooLong, {});
}

void OdsText::takeElement()
{
    const QStringView name = m_part.name();
    if (name == "s"_L1) {
        bool good = false;
        const int times = m_part.attribute("c"_L1).toInt(&good);
        append(u' ', good ? times : 1);
    } else if (name == "tab"_L1) {
        append(u'\t', 1);
    } else if (name == "line-break"_L1) {
        append(u'\n', 1);
    } else if (name != "span"_L1 && name != "a"_L1 && name != "ruby"_L1 && name != "ruby-base"_L1 && name != "meta"_L1
               && name != "meta-field"_L1 && name != "sheet-name"_L1 && name != "date"_L1 && name != "time"_L1
               && name != "title"_L1 && name != "file-name"_L1) {
        m_part.skip();
    }
}

void OdsText::takeText(QStringView text)
{
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (space && m_afterSpace)
            continue;
        m_text += space ? u' ' : c;
        m_afterSpace = space;
    }
}

// Spaces, tabs and line breaks of their own are kept, however many.
void OdsText::append(QChar c, int times)
{
    constexpr int most = 32'767;
    m_text += QString(std::clamp(times, 0, most), c);
    m_afterSpace = false;
}

}   // namespace katve
