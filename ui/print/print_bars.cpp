#include "print/print_bars.h"
#include "print/print_words.h"
#include "words/vocabulary.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr TextStyle barStyle = TextStyle::Small;
constexpr double barHeight = points(11);
constexpr double rowGap = points(5);
constexpr double signSide = points(8);
constexpr double barColumnGap = points(10);

constexpr std::array<Status, statusCount> inOrder{Status::Local,     Status::Province, Status::Erva,
                                                  Status::Country,   Status::Partial,  Status::Missing,
                                                  Status::NotNeeded, Status::Unknown};

// Calls `place` with the corner of each entry of the key, and gives the height of all.
template <typename Place> double eachKeyEntry(const PrintFlow &flow, const PrintKey &key, Place &&place)
{
    const PrintFonts &fonts = flow.fonts();
    const double height = fonts.lineHeight(barStyle) + points(2);
    double x = 0;
    double y = 0;
    for (const Status status : inOrder) {
        const QString word = statusWord(status, key.areasOn);
        const double width = signSide * 1.6 + fonts.width(barStyle, word) + points(14);
        if (x > 0 && x + width > flow.width()) {
            x = 0;
            y += height;
        }
        place(QPointF(PrintFlow::left() + x, y), status, word);
        x += width;
    }
    return y + height;
}

class BarPrinter {
public:
    BarPrinter(PrintFlow &flow, const std::vector<PrintBar> &bars, QDate areasOn) : m_flow(flow), m_areasOn(areasOn)
    {
        const PrintFonts &fonts = flow.fonts();
        double counts = fonts.widestWord(TextStyle::SmallBold, PrintWords::tr("Cells"));
        double ranges = fonts.widestWord(TextStyle::SmallBold, PrintWords::tr("Coverage"));
        for (const PrintBar &bar : bars) {
            counts = std::max(counts, fonts.width(barStyle, numberText(bar.sums.cells())));
            ranges = std::max(ranges, fonts.width(barStyle, coverageText(bar.sums)));
        }
        const double room = flow.width() - counts - ranges - 4 * barColumnGap;
        m_label = {PrintFlow::left(), room * 0.32};
        m_count = {m_label.end() + barColumnGap, counts};
        m_shares = {m_count.end() + barColumnGap, room * 0.40};
        m_scale = {m_shares.end() + barColumnGap * 1.5, room * 0.28 - barColumnGap * 0.5};
        m_range = {m_scale.end() + barColumnGap, ranges};
    }

    void print(const QString &head, const std::vector<PrintBar> &bars)
    {
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const QStringList label = m_flow.fonts().wrapped(barStyle, bars[i].label, m_label.width);
            const double height = heightOf(label);
            if (i == 0 || !m_flow.fits(height))
                printHead(head, m_flow.claim(headHeight() + height), height);
            printRow(label, bars[i].sums, m_flow.claim(height), height);
        }
        m_flow.gap(points(8));
    }

private:
    struct Span {
        double left = 0;
        double width = 0;
        [[nodiscard]] double end() const { return left + width; }
        [[nodiscard]] double at(double share) const { return left + share * width; }
    };

    [[nodiscard]] double heightOf(const QStringList &label) const
    {
        return std::max(static_cast<double>(label.size()) * m_flow.fonts().lineHeight(barStyle), barHeight) + rowGap;
    }
    [[nodiscard]] PrintKey key() const { return {PrintKey::Sign::Fill, m_areasOn}; }
    [[nodiscard]] double headHeight() const
    {
        return keyHeight(m_flow, key()) + 2 * m_flow.fonts().lineHeight(barStyle) + points(6);
    }

    void printHead(const QString &head, double top, double after)
    {
        printKey(m_flow, top, key());
        const double lineHeight = m_flow.fonts().lineHeight(barStyle);
        double y = top + keyHeight(m_flow, key()) + points(2);
        const auto put = [&](const Span &span, const QString &text, Qt::Alignment alignment = Qt::AlignLeft) {
            m_flow.line({span.left, y}, span.width, text, TextStyle::SmallBold, alignment);
        };
        put(m_label, head);
        put(m_count, PrintWords::tr("Cells"), Qt::AlignRight);
        put(m_shares, PrintWords::tr("Shares of the cells"));
        put(m_range, PrintWords::tr("Coverage"), Qt::AlignRight);
        y += lineHeight;
        for (const double share : {0.0, 0.5, 1.0}) {
            const double width = points(30);
            m_flow.line({m_scale.at(share) - width / 2, y}, width, percentOf(share), TextStyle::Tiny, Qt::AlignHCenter,
                        print_colours::muted);
        }
        m_flow.giveBack(after);
    }

    [[nodiscard]] static QString percentOf(double share)
    {
        return QString::number(static_cast<int>(share * 100)) + u" %"_s;
    }

    void printRow(const QStringList &label, const Sums &sums, double top, double height)
    {
        double y = top;
        for (const QString &line : label) {
            m_flow.line({m_label.left, y}, line, barStyle);
            y += m_flow.fonts().lineHeight(barStyle);
        }
        m_flow.line({m_count.left, top}, m_count.width, numberText(sums.cells()), barStyle, Qt::AlignRight);
        printShares(sums, top);
        printScale(sums, top, height);
        m_flow.line({m_range.left, top}, m_range.width, coverageText(sums), barStyle, Qt::AlignRight);
    }

    void printShares(const Sums &sums, double top)
    {
        const double cells = sums.cells();
        double left = m_shares.left;
        for (const Status status : inOrder) {
            const double width = cells > 0 ? m_shares.width * sums.count(status) / cells : 0;
            if (width <= 0)
                continue;
            m_flow.page().boxes.push_back({QRectF(left, top, width, barHeight), {}, status});
            left += width;
        }
    }

    // A whisker from the lower to the upper coverage; a diamond of no width where all is known.
    void printScale(const Sums &sums, double top, double height)
    {
        std::vector<PrintLine> &lines = m_flow.page().lines;
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
            lines.push_back({QLineF(m_scale.at(share), top - rowGap / 2, m_scale.at(share), top + height - rowGap / 2),
                             points(0.3), print_colours::rule});
        const auto lower = sums.lowerCoverage();
        const auto upper = sums.upperCoverage();
        if (!lower || !upper)
            return;
        const double middle = top + barHeight / 2;
        const double from = m_scale.at(lower->value());
        const double to = m_scale.at(upper->value());
        lines.push_back({QLineF(from, middle, to, middle), points(1.4), print_colours::accent});
        for (const double end : {from, to})
            lines.push_back(
                {QLineF(end, middle - points(3.5), end, middle + points(3.5)), points(1.4), print_colours::accent});
    }

    PrintFlow &m_flow;
    QDate m_areasOn;
    Span m_label;
    Span m_count;
    Span m_shares;
    Span m_scale;
    Span m_range;
};

}   // namespace

double keyHeight(const PrintFlow &flow, const PrintKey &key)
{
    return eachKeyEntry(flow, key, [](QPointF, Status, const QString &) {});
}

void printKey(PrintFlow &flow, double top, const PrintKey &key)
{
    eachKeyEntry(flow, key, [&](QPointF corner, Status status, const QString &word) {
        const double middle = top + corner.y() + flow.fonts().lineHeight(barStyle) / 2;
        if (key.sign == PrintKey::Sign::Mark)
            flow.page().marks.push_back({QRectF(corner.x(), middle - signSide / 2, signSide, signSide), status});
        else
            flow.page().boxes.push_back(
                {QRectF(corner.x(), middle - signSide / 2, signSide * 1.3, signSide), {}, status});
        flow.line({corner.x() + signSide * 1.6, top + corner.y()}, word, barStyle);
    });
}

void printBars(PrintFlow &flow, const QString &head, const std::vector<PrintBar> &bars, QDate areasOn)
{
    if (!bars.empty())
        BarPrinter(flow, bars, areasOn).print(head, bars);
}

}   // namespace katve
