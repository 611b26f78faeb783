#include "widgets/page_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace katve {

namespace {

constexpr int gap = 16;                // around and between the pages
constexpr double largest = 1.5 / 10;   // pixels in a unit: half as large again as on paper
constexpr std::size_t keptNear = 3;    // pages before and after the ones that are seen

}   // namespace

PageView::PageView(const PrintFonts &fonts, QWidget *parent) : QAbstractScrollArea(parent), m_fonts(fonts)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // else its coming and going would change the width for ever
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageView::show(PrintDocument document)
{
    const bool isSame = document.title == m_document.title && document.pages.size() == m_document.pages.size();
    m_document = std::move(document);
    m_pictures.clear();
    layOut();
    if (!isSame)
        verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged(currentPage());
}

// All pages in one scale, so that a landscape one is wider, as it is on the table.
void PageView::layOut()
{
    double widest = 1;
    for (const PrintPage &page : m_document.pages)
        widest = std::max(widest, page.size().width());
    const int width = viewport()->width();
    const double scale = std::min((width - 2 * gap) / widest, largest);
    if (scale != m_scale)
        m_pictures.clear();
    m_scale = std::max(scale, 0.001);
    m_places.clear();
    int top = gap;
    for (const PrintPage &page : m_document.pages) {
        const QSize size = (page.size() * m_scale).toSize();
        m_places.emplace_back(QPoint((width - size.width()) / 2, top), size);
        top += size.height() + gap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
}

const QPixmap &PageView::picture(std::size_t page)
{
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end())
        return known->second;
    const double ratio = devicePixelRatioF();
    QPixmap picture(m_places[page].size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(m_scale, m_scale);
    paintPage(painter, m_document.pages[page], m_fonts);
    return m_pictures[page] = picture;
}

void PageView::forgetFarPictures()
{
    const std::size_t current = currentPage();
    std::erase_if(m_pictures, [current](const auto &entry) {
        return entry.first + keptNear < current || entry.first > current + 2 * keptNear;
    });
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int scrolled = verticalScrollBar()->value();
    for (std::size_t page = 0; page < m_places.size(); ++page) {
        const QRect place = m_places[page].translated(0, -scrolled);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    forgetFarPictures();
}

void PageView::resizeEvent(QResizeEvent *)
{
    // What is in view stays in view.
    const QScrollBar &bar = *verticalScrollBar();
    const double share = bar.maximum() > 0 ? bar.value() / static_cast<double>(bar.maximum()) : 0;
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
}

std::size_t PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (std::size_t page = 0; page < m_places.size(); ++page) {
        if (m_places[page].bottom() + gap > middle)
            return page;
    }
    return m_places.empty() ? 0 : m_places.size() - 1;
}

void PageView::goToPage(std::size_t page)
{
    if (page < m_places.size())
        verticalScrollBar()->setValue(m_places[page].top() - gap);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged(currentPage());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
    case Qt::Key_Space: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}   // namespace katve
