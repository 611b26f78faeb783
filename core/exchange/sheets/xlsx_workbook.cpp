#include "exchange/sheets/xlsx_workbook.h"
#include "exchange/sheets/xlsx_sheet.h"
#include "exchange/sheets/xlsx_text.h"

#include <QDir>
#include <QHash>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using SheetReason = SheetError::Reason;

struct Relation {
    QString type{};   // the last word of it; the rest differs between the strict and the common form
    QString target{};
};
using Relations = QHash<QString, Relation>;

[[nodiscard]] QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// A target is told from the folder of the part it belongs to, or from the root.
[[nodiscard]] QString resolved(const QString &part, QString target)
{
    target.replace(u'\\', u'/');
    const QString whole = target.startsWith(u'/') ? target : u'/' + folderOf(part) + target;
    return QDir::cleanPath(whole).mid(1);
}

[[nodiscard]] Relations relationsOf(const ZipParts &parts, const QString &part)
{
    Relations relations;
    const QString file = folderOf(part) + u"_rels/"_s + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
    if (!parts.has(file))
        return relations;
    XmlPart xml(parts.open(file), parts.path());
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "Relationship"_L1 || xml.attribute("TargetMode"_L1) == "External"_L1)
            continue;
        relations.insert(xml.attribute("Id"_L1),
                         {xml.attribute("Type"_L1).section(u'/', -1), resolved(part, xml.attribute("Target"_L1))});
    }
    return relations;
}

[[nodiscard]] QString targetOf(const Relations &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

class XlsxWorkbook : public Workbook {
public:
    explicit XlsxWorkbook(const QString &path) : m_shared(std::make_shared<XlsxShared>())
    {
        m_shared->file = path;
        m_shared->parts = std::make_unique<ZipParts>(path);
        const QString book = bookPart();
        m_relations = relationsOf(parts(), book);
        readBook(book);
        if (m_sheets.empty())
            throw SheetError(SheetReason::NoSheets, path);
        readShared(book);
        noteCompany(book);
    }

    [[nodiscard]] std::unique_ptr<SheetReader> open(std::size_t sheet) const override
    {
        return std::make_unique<XlsxSheet>(m_shared, m_parts.at(sheet));
    }

private:
    [[nodiscard]] const ZipParts &parts() const { return *m_shared->parts; }

    [[nodiscard]] QString bookPart() const
    {
        const QString named = targetOf(relationsOf(parts(), {}), u"officeDocument"_s);
        return !named.isEmpty() && parts().has(named) ? named : u"xl/workbook.xml"_s;
    }

    void readBook(const QString &book)
    {
        XmlPart xml(parts().open(book), m_shared->file);
        while (xml.next()) {
            if (!xml.isStart())
                continue;
            if (xml.name() == "workbookPr"_L1)
                readProperties(xml);
            else if (xml.name() == "sheet"_L1)
                readSheet(xml);
            else if (xml.name() == "extLst"_L1)
                xml.skip();
        }
    }

    void readProperties(const XmlPart &xml)
    {
        const QString from1904 = xml.attribute("date1904"_L1);
        if (from1904 != "1"_L1 && from1904 != "true"_L1 && from1904 != "on"_L1)
            return;
        m_shared->days = DayCount::From1904;
        m_notes.add(SheetNote::Kind::Date1904);
    }

    // Sheets of nothing but a chart, and those of macros and dialogs, hold no cells of ours.
    void readSheet(const XmlPart &xml)
    {
        constexpr std::size_t mostSheets = 10'000;
        QString id;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &one : attributes) {
            if (one.name() == "id"_L1)
                id = one.value().toString();
        }
        const auto relation = m_relations.constFind(id);
        if (relation == m_relations.constEnd() || relation->type != "worksheet"_L1 || m_sheets.size() >= mostSheets)
            return;
        const QString state = xml.attribute("state"_L1);
        m_sheets.push_back({xml.attribute("name"_L1), state == "hidden"_L1 || state == "veryHidden"_L1});
        m_parts.push_back(relation->target);
    }

    void readShared(const QString &book)
    {
        const auto partOf = [&](const QString &type, const QString &usual) {
            const QString named = targetOf(m_relations, type);
            return !named.isEmpty() ? named : folderOf(book) + usual;
        };
        if (const QString part = partOf(u"sharedStrings"_s, u"sharedStrings.xml"_s); parts().has(part))
            m_shared->strings =
                readSharedStrings(QuickXml(parts().bytesOf(part), parts().mostBytes(), m_shared->file), m_shared->file);
        if (const QString part = partOf(u"styles"_s, u"styles.xml"_s); parts().has(part))
            m_shared->styles = XlsxStyles(XmlPart(parts().open(part), m_shared->file));
    }

    void noteCompany(const QString &book)
    {
        if (!targetOf(m_relations, u"vbaProject"_s).isEmpty() || parts().has(folderOf(book) + u"vbaProject.bin"_s))
            m_notes.add(SheetNote::Kind::Macros);
        if (parts().hasBelow(folderOf(book) + u"externalLinks/"_s))
            m_notes.add(SheetNote::Kind::ExternalLink);
        if (parts().hasBelow(folderOf(book) + u"comments"_s)
            || parts().hasBelow(folderOf(book) + u"threadedComments"_s))
            m_notes.add(SheetNote::Kind::Comments);
    }

    std::shared_ptr<XlsxShared> m_shared;
    Relations m_relations;
    QStringList m_parts;
};

}   // namespace

std::unique_ptr<Workbook> openXlsx(const QString &path)
{
    return std::make_unique<XlsxWorkbook>(path);
}

}   // namespace katve
