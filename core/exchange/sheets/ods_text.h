#pragma once

#include "exchange/sheets/quick_xml.h"

namespace katve {

// The text of a cell of ODS, paragraph by paragraph: runs of spaces are one, and those that count are elements of their
// own; comments, drawings and readings above the text are left out.
class OdsText {
public:
    explicit OdsText(QuickXml &xml) : m_xml(xml) {}

    void readParagraph();   // the text:p just begun, to its end
    [[nodiscard]] bool hasParagraph() const { return m_paragraphs > 0; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void takeElement();
    void takeText(QStringView text);
    void append(QChar c, int times);

    QuickXml &m_xml;
    QString m_text{};
    int m_paragraphs = 0;
    bool m_afterSpace = true;
};

}   // namespace katve
