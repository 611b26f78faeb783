#include "exchange/sheets/xlsx_text.h"
#include "exchange/sheets/cell_values.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

QString xlsxText(XmlPart &part)
{
    QString text;
    const int outside = part.depth() - 1;
    while (part.depth() > outside && part.next()) {
        if (!part.isStart())
            continue;
        if (part.name() == "t"_L1)
            text += part.readText();
        else if (part.name() == "rPh"_L1 || part.name() == "rPr"_L1 || part.name() == "extLst"_L1)
            part.skip();
    }
    return unescaped(text);
}

std::vector<QString> readSharedStrings(XmlPart part, const QString &file)
{
    constexpr qint64 mostCharacters = qint64{256} * 1024 * 1024;
    constexpr qint64 costOfOne = 32;   // what a text takes however short it is
    qint64 characters = 0;
    std::vector<QString> texts;
    while (part.next()) {
        if (!part.isStart() || part.name() != "si"_L1)
            continue;
        texts.push_back(xlsxText(part));
        characters += texts.back().size() + costOfOne;
        if (characters > mostCharacters)
            throw SheetError(SheetError::Reason::TooLarge, file);
    }
    return texts;
}

}   // namespace katve
