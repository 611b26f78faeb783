#include "text/text_pen.h"
#include "print/print_words.h"
#include "text/text_tables.h"

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

void TextPen::say(const QString &text, TextParagraph::Kind kind)
{
    if (!text.isEmpty())
        add(TextParagraph{text, kind});
}

void TextPen::heading(const QString &text)
{
    m_hasHeadings = true;
    beginSection(2, text);
}

void TextPen::beginSection(int level, const QString &text)
{
    m_level = level;
    m_heading = text;
    add(TextHeading{m_level, text});
}

QString TextPen::captionOf(const QString &what) const
{
    if (m_level <= 1 || what.isEmpty())
        return what.isEmpty() ? m_heading : what;
    return PrintWords::tr("%1: %2", "heading, what a table under it is of").arg(m_heading, what);
}

void TextPen::title(const SummaryTitle &title)
{
    m_title = title;
    say(title.kind, TextParagraph::Kind::KindOfSummary);
    beginSection(1, title.name);
    say(title.about, TextParagraph::Kind::About);
    say(title.notice, TextParagraph::Kind::Warning);
}

void TextPen::paragraph(const QString &text, TextStyle)
{
    say(text, TextParagraph::Kind::Plain);
}

void TextPen::table(const PrintTable &table)
{
    if (table.rows.empty())
        return;
    TextTable made = textTableOf(table);
    made.caption = captionOf(table.columns[made.nameColumn].head);
    add(std::move(made));
}

void TextPen::list(const QStringList &entries, int, TextStyle)
{
    if (!entries.isEmpty())
        add(TextList{entries});
}

void TextPen::bars(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn)
{
    if (bars.empty())
        return;
    PrintFlow flow(m_fonts);
    printBars(flow, head, bars, areasOn);
    TextTable table = barTable(head, bars, areasOn);
    table.caption = captionOf(head);
    add(TextPicture{.title = table.caption,
                    .description = PrintWords::tr("A bar for each: the shares of the statuses of its cells, and its "
                                                  "coverage as a range from 0 to 100 %. The table after the picture "
                                                  "has the numbers."),
                    .pages = flow.takePages()});
    add(std::move(table));
}

void TextPen::grid(const PrintGrid &grid)
{
    if (grid.columns.empty())
        return;
    if (!m_hasKey) {
        say(gridOrderText(), TextParagraph::Kind::Lead);
        markKey(grid.areasOn);
    }
    subheading(grid.title);
    TextTable table = gridTable(grid);
    table.caption = captionOf(PrintWords::tr("Service type"));
    add(std::move(table));
}

void TextPen::entries(const SheetEntries &entries)
{
    if (entries.entries.empty())
        return;
    const bool hasStrips = std::ranges::any_of(entries.entries, [](const SheetEntry &one) { return one.strip; });
    if (!hasStrips) {
        TextDefinitions definitions;
        for (const SheetEntry &entry : entries.entries)
            definitions.entries.push_back({entry.name, entry.details});
        return add(std::move(definitions));
    }
    TextTable table = stripTable(entries);
    table.caption = captionOf(entries.head);
    add(std::move(table));
}

void TextPen::markKey(QDate)
{
    if (!std::exchange(m_hasKey, true))
        add(TextKey{});
}

void TextPen::turnPage(bool isLandscape)
{
    if (std::exchange(m_isLandscape, isLandscape) != isLandscape)
        add(TextTurn{isLandscape});
}

}   // namespace katve
