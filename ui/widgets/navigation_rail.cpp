#include "widgets/navigation_rail.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace katve {

namespace {

constexpr int margin = 14;

// A flat button with a stripe beside the page that is shown: a style sheet would not follow the palette.
class RailButton : public QAbstractButton {
public:
    RailButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * margin + 4, fontMetrics().height() + margin};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor accent = palette().color(QPalette::Highlight);
        if (isChecked()) {
            painter.fillRect(rect(), palette().color(QPalette::Base));
            painter.fillRect(0, 0, 4, height(), accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), palette().color(QPalette::Window));
        }
        QFont its = font();
        its.setBold(isChecked());
        painter.setFont(its);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(margin, 0, -margin / 2, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(accent, 1));
            painter.drawRect(rect().adjusted(5, 1, -2, -2));
        }
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }
};

}   // namespace

NavigationRail::NavigationRail(const QStringList &pages, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(tr("Pages"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    for (const QString &page : pages) {
        auto *button = new RailButton(page, this);
        m_buttons->addButton(button, static_cast<int>(m_buttons->buttons().size()));
        column->addWidget(button);
    }
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_buttons, &QButtonGroup::idClicked, this, &NavigationRail::pageWanted);
}

void NavigationRail::show(int page)
{
    m_buttons->button(page)->setChecked(true);
}

}   // namespace katve
