#include "exchange/sheets/xml_part.h"

namespace katve {

namespace {
constexpr int deepest = 200;   // spreadsheets nest ten deep; text in text boxes somewhat more
}

XmlPart::XmlPart(std::unique_ptr<GuardedDevice> device, QString file)
    : m_device(std::move(device))
    , m_file(std::move(file))
    , m_xml(m_device.get())
{}

bool XmlPart::next()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement: ++m_depth; break;
    case QXmlStreamReader::EndElement: --m_depth; break;
    case QXmlStreamReader::EndDocument: return false;
    case QXmlStreamReader::DTD: throw SheetError(SheetError::Reason::EntityTrick, m_file);
    case QXmlStreamReader::Invalid: fail();
    default: break;
    }
    if (m_depth > deepest)
        throw SheetError(SheetError::Reason::Damaged, m_file);
    return true;
}

void XmlPart::fail() const
{
    throw SheetError(m_device->fault().value_or(SheetError::Reason::Damaged), m_file, m_xml.errorString());
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        if (!next())
            fail();
    }
}

QString XmlPart::readText()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        if (!next())
            fail();
        if (isText())
            text += m_xml.text();
    }
    return text;
}

}   // namespace katve
