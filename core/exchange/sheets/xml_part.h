#pragma once

#include "exchange/sheets/guarded_device.h"

#include <QXmlStreamReader>

#include <memory>

namespace katve {

// One XML file of a workbook, read as a stream. Names are compared without their prefixes, as programs choose these freely.
// Throws SheetError for what is not well-formed, or is made to harm.
class XmlPart {
public:
    XmlPart(std::unique_ptr<GuardedDevice> device, QString file);

    // The next token; false at the end of the document.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    [[nodiscard]] bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    [[nodiscard]] bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // Of the element just begun, prefix aside; empty when it is not there.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    void skip();                        // to the end of the element just begun
    [[nodiscard]] QString readText();   // of the element just begun, to its end, with that of elements inside
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] qint64 bytesRead() const { return m_device->bytesRead(); }

private:
    [[noreturn]] void fail() const;

    std::unique_ptr<GuardedDevice> m_device;
    QString m_file;
    QXmlStreamReader m_xml;
    int m_depth = 0;
};

}   // namespace katve
