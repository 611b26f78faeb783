#include "exchange/sheets/xlsx_text.h"
#include "exchange/sheets/cell_values.h"

namespace katve {

QString xlsxText(QuickXml &xml)
{
    QString text;
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.name() == "t")
            text += xml.readText();
        else if (xml.name() == "rPh" || xml.name() == "rPr" || xml.name() == "extLst")
            xml.skip();
    }
    return unescaped(text);
}

std::vector<QString> readSharedStrings(QuickXml xml, const QString &file)
{
    constexpr qint64 mostCharacters = qint64{256} * 1024 * 1024;
    constexpr qint64 costOfOne = 32;   // what a text takes however short it is
    qint64 characters = 0;
    std::vector<QString> texts;
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "si")
            continue;
        texts.push_back(xlsxText(xml));
        characters += texts.back().size() + costOfOne;
        if (characters > mostCharacters)
            throw SheetError(SheetError::Reason::TooLarge, file);
    }
    return texts;
}

}   // namespace katve
