#include "charts/bar_chart.h"
#include "charts/bar_look.h"
#include "widgets/text_size.h"
#include "words/vocabulary.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double thickest = 0.72;   // of a row, what its bar takes at most

[[nodiscard]] qint64 sumOf(const Bar &bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), qint64{0});
}

[[nodiscard]] QRectF wrapped(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap | Qt::AlignLeft, text);
}

[[nodiscard]] double widestWord(const QString &text, const QFont &font)
{
    double widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(word));
    return widest;
}

}   // namespace

// Draws what Qt Charts does not.
class BarChart::Layer : public QGraphicsItem {
public:
    Layer(const BarChart &chart, double height) : m_chart(chart), m_isGround(height < 0)
    {
        setZValue(height);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_chart.m_size}; }
    void follow() { prepareGeometryChange(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setFont(m_chart.m_font);
        if (m_isGround) {
            m_chart.drawGround(*painter);
            return;
        }
        for (int bar = 0; bar < static_cast<int>(m_chart.m_sheet.bars.size()); ++bar)
            m_chart.drawRow(*painter, bar);
        m_chart.drawHeader(*painter, 0);
    }

private:
    const BarChart &m_chart;
    bool m_isGround;
};

BarChart::BarChart(BarSheet sheet, const QPalette &palette, const QFont &font)
    : m_sheet(std::move(sheet))
    , m_palette(palette)
    , m_font(font)
    , m_bold(font)
    , m_small(scaledFont(font, TextSize::Small))
    , m_chart(new QChart)
    , m_ground(new Layer(*this, -1))
    , m_overlay(new Layer(*this, 1))
{
    m_bold.setBold(true);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    addSeries();
    m_scene.setBackgroundBrush(palette.color(QPalette::Base));
    m_scene.addItem(m_ground);
    m_scene.addItem(m_chart);
    m_scene.addItem(m_overlay);
}

BarChart::~BarChart() = default;

double BarChart::lengthOf(int bar, std::size_t part) const
{
    const Bar &of = m_sheet.bars[static_cast<std::size_t>(bar)];
    if (of.isHeading || of.isUnknown)
        return 0;
    if (m_sheet.isRange)
        return !of.low ? 0 : part == 0 ? *of.low : *of.high - *of.low;
    const qint64 whole = sumOf(of);
    const auto length = static_cast<double>(of.parts[part]);
    return !m_sheet.shares ? length : whole == 0 ? 0 : 100 * length / static_cast<double>(whole);
}

double BarChart::startOf(int bar, std::size_t part) const
{
    double start = 0;
    for (std::size_t before = 0; before < part; ++before)
        start += lengthOf(bar, before);
    return start;
}

void BarChart::addSeries()
{
    auto *series = new QHorizontalStackedBarSeries;
    const int bars = static_cast<int>(m_sheet.bars.size());
    QStringList ids;
    // From the bottom up, as the axis goes.
    for (int bar = bars - 1; bar >= 0; --bar)
        ids.append(QString::number(bar));
    for (std::size_t part = 0; part < m_sheet.parts.size(); ++part) {
        auto *set = new QBarSet(m_sheet.parts[part].word);
        set->setPen(Qt::NoPen);   // its own would cover bars that are thin
        set->setBrush(barGround(m_sheet.parts[part].look, m_palette));
        QList<qreal> lengths;
        for (int bar = bars - 1; bar >= 0; --bar)
            lengths.append(lengthOf(bar, part));
        set->append(lengths);
        series->append(set);
    }
    m_chart->addSeries(series);
    addAxes(ids);
}

void BarChart::addAxes(const QStringList &ids)
{
    auto *names = new QBarCategoryAxis;
    names->append(ids);
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    m_scale = new QValueAxis;
    m_scale->setLabelsVisible(false);
    m_scale->setLineVisible(false);
    m_scale->setGridLineVisible(false);   // Qt draws it where the plot would be without our names and figures
    if (!m_sheet.shares && !m_sheet.isRange) {
        m_scaleEnd = 1;
        for (const Bar &bar : m_sheet.bars)
            m_scaleEnd = std::max(m_scaleEnd, static_cast<double>(sumOf(bar)));
        m_scaleEnd = std::ceil(m_scaleEnd / tickStep()) * tickStep();
    }
    m_scale->setRange(0, m_scaleEnd);
    m_scale->setTickCount(static_cast<int>(std::lround(m_scaleEnd / tickStep())) + 1);
    m_chart->addAxis(m_scale, Qt::AlignTop);
    m_chart->addAxis(names, Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(m_scale);
        series->attachAxis(names);
    }
}

// Whole numbers that one counts in: 1, 2 or 5 of a power of ten.
double BarChart::tickStep() const
{
    constexpr double mostTicks = 5;
    if (m_sheet.shares || m_sheet.isRange)
        return 25;
    double step = 1;
    for (int power = 0; m_scaleEnd / step > mostTicks; ++power)
        step *= power % 3 == 1 ? 2.5 : 2;
    return step;
}

double BarChart::headerHeight() const
{
    return 2 * QFontMetricsF(m_small).height() + 8;
}

double BarChart::neededWidth() const
{
    return QFontMetricsF(m_font).averageCharWidth() * 62;
}

void BarChart::measureNames(double width)
{
    double longest = 0;
    double longestWord = 0;
    for (const Bar &bar : m_sheet.bars) {
        if (bar.isHeading)
            continue;
        longest = std::max(longest, QFontMetricsF(m_font).horizontalAdvance(bar.name) + 2);
        longestWord = std::max(longestWord, widestWord(bar.name, m_font) + 2);
    }
    // On one line each where that leaves the bars their half, else on as many as they need in a third.
    m_nameWidth = longest <= width * 0.46 ? longest : std::max(width * 0.36, longestWord);
}

// All rows are as high as the name that takes most lines, for that is how the axis divides its room.
void BarChart::measureRows(double height)
{
    const QFontMetricsF metrics(m_font);
    double names = 0;
    for (const Bar &bar : m_sheet.bars) {
        if (!bar.isHeading)
            names = std::max(names, wrapped(bar.name, m_font, m_nameWidth).height());
    }
    m_rowHeight = std::max({20.0, metrics.height() * 1.55, names + 6});
    // A few bars need not crowd in the corner of a large page.
    const auto bars = static_cast<double>(std::max<std::size_t>(1, m_sheet.bars.size()));
    m_rowHeight = std::max(m_rowHeight, std::min((height - headerHeight() - gap()) / bars, metrics.height() * 2.6));
    m_thickness = std::min(m_rowHeight * thickest, metrics.height() * 1.5);
}

void BarChart::measureEnds()
{
    m_endWidths.clear();
    for (qsizetype end = 0; end < m_sheet.endHeadings.size(); ++end) {
        double widest = widestWord(m_sheet.endHeadings[end], m_small);
        for (const Bar &bar : m_sheet.bars)
            widest = std::max(widest, QFontMetricsF(m_font).horizontalAdvance(bar.ends.value(end)));
        m_endWidths.push_back(widest + gap());
    }
}

QSizeF BarChart::layOut(double width, double height)
{
    width = std::max(width, neededWidth());
    measureNames(width);
    measureRows(height);
    measureEnds();
    for (QAbstractSeries *series : m_chart->series())
        qobject_cast<QAbstractBarSeries *>(series)->setBarWidth(m_thickness / m_rowHeight);
    const double ends = std::accumulate(m_endWidths.begin(), m_endWidths.end(), 0.0);
    const double rows = m_rowHeight * static_cast<double>(m_sheet.bars.size());
    m_plot = QRectF(m_nameWidth + 2 * gap(), headerHeight(), 0, rows);
    m_plot.setRight(std::max(m_plot.left() + 40, width - ends - gap()));
    m_size = QSizeF(width, m_plot.bottom() + gap());
    m_ground->follow();
    m_overlay->follow();
    m_chart->resize(m_size);
    m_chart->setPlotArea(m_plot);
    m_scene.setSceneRect(QRectF(QPointF(0, 0), m_size));
    return m_size;
}

QRectF BarChart::rowPlace(int bar) const
{
    return {0, m_plot.top() + bar * m_rowHeight, m_size.width(), m_rowHeight};
}

// Where the axis puts it: in the middle of its row.
QRectF BarChart::barPlace(int bar) const
{
    return {m_plot.left(), rowPlace(bar).center().y() - m_thickness / 2, m_plot.width(), m_thickness};
}

QRectF BarChart::partPlace(int bar, std::size_t part) const
{
    const double length = lengthOf(bar, part);
    if (length <= 0)
        return {};
    const double start = startOf(bar, part);
    QRectF place = barPlace(bar);
    place.setLeft(xOf(start));
    place.setRight(xOf(start + length));
    return place;
}

std::optional<BarChart::Hit> BarChart::hit(const QPointF &at) const
{
    const int bar = static_cast<int>(std::floor((at.y() - m_plot.top()) / m_rowHeight));
    if (at.y() < m_plot.top() || bar >= static_cast<int>(m_sheet.bars.size())
        || m_sheet.bars[static_cast<std::size_t>(bar)].isHeading)
        return std::nullopt;
    for (std::size_t part = 0; part < m_sheet.parts.size(); ++part) {
        const QRectF place = partPlace(bar, part);
        if (!place.isEmpty() && at.x() >= place.left() && at.x() < place.right())
            return Hit{bar, part};
    }
    return Hit{bar, {}};
}

void BarChart::choose(int bar)
{
    m_chosen = bar;
    m_ground->update();
}

}   // namespace katve
