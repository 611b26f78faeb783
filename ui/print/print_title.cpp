#include "print/print_matter.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

namespace katve {

QString ofAll(qint64 part, qint64 whole)
{
    return PrintWords::tr("%1 of %2", "a number of all").arg(numberText(part), numberText(whole));
}

FrameWords frameWords(const PrintMatter &matter)
{
    return {.area = matter.areaName(),
            .round =
                PrintWords::tr("%1, as things were on %2")
                    .arg(nameIn(matter.order.language, matter.summary.round), matter.date(matter.summary.round.asOf)),
            .edition = PrintWords::tr("%1, printed on %2", "edition, date")
                           .arg(matter.editionName(), matter.date(matter.order.printedOn)),
            .notice = matter.sampleNotice()};
}

void printTitle(const PrintMatter &matter, const QString &kind)
{
    const FrameWords words = frameWords(matter);
    matter.pen.title({.kind = kind, .name = words.area, .about = words.round, .notice = words.notice});
}

}   // namespace katve
