#include "text/text_document.h"
#include "print/municipality_sheet.h"
#include "print/print_language.h"
#include "print/print_words.h"
#include "text/text_pen.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

[[nodiscard]] TextWords wordsOn(QDate areasOn)
{
    TextWords words{.contents = PrintWords::tr("Contents"),
                    .skip = PrintWords::tr("To the contents of the summary"),
                    .page = PrintWords::tr("Page %1/%2")};
    for (std::size_t i = 0; i < statusCount; ++i)
        words.statuses[i] = statusWord(static_cast<Status>(i), areasOn);
    return words;
}

}   // namespace

std::optional<TextDocument> textDocumentOf(const PrintSource &source, const PrintOrder &order, const PrintFonts &fonts)
{
    const std::optional<Summary> summary = summaryFor(source, order);
    if (!summary)
        return std::nullopt;
    const PrintLanguage language(order.language);
    const Names names(source.session, order.language);
    TextPen pen(fonts);
    const PrintMatter matter{source, order, names, *summary, pen};
    TextDocument document{.title = matter.areaName(),
                          .language = order.language,
                          .printedOn = order.printedOn,
                          .frame = frameWords(matter),
                          .words = wordsOn(matter.areasOn())};
    if (order.area.kind == AreaKind::Municipality)
        document.people = writeWholeSheet(matter);
    else
        writeRegion(matter);
    document.kind = pen.title().kind;
    document.blocks = pen.takeBlocks();
    return document;
}

QRectF inkOf(const PrintPage &page, const PrintFonts &fonts)
{
    QRectF ink;
    for (const PrintBox &box : page.boxes)
        ink |= box.place;
    for (const PrintMark &mark : page.marks)
        ink |= mark.place;
    for (const PrintText &text : page.texts)
        ink |= placeOf(text, fonts);
    for (const PrintLine &line : page.lines) {
        const double half = line.width / 2;
        ink |= QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(-half, -half, half, half);
    }
    return ink;
}

}   // namespace katve
