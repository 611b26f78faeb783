#include "pages/import_progress.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace katve {

using namespace Qt::Literals::StringLiterals;

ImportProgress::ImportProgress(QWidget *parent)
    : QDialog(parent)
    , m_what(new TextLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_left(new TextLabel({}, this))
{
    setObjectName(u"importProgress"_s);
    setWindowTitle(tr("Import"));
    setWindowModality(Qt::WindowModal);
    m_bar->setAccessibleName(tr("How far the import is"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("&Stop"), this);
    stop->setObjectName(u"stopImport"_s);
    connect(stop, &QPushButton::clicked, this, &ImportProgress::reject);
    auto *below = new QHBoxLayout;
    below->addWidget(m_left, 1);
    below->addWidget(stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addLayout(below);
    constexpr int widthInCharacters = 60;
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
}

void ImportProgress::begin(const QString &what)
{
    m_what->setText(what);
    m_left->clear();
    m_bar->setValue(0);
    m_since.start();
    open();
}

void ImportProgress::step(int thousandths)
{
    m_bar->setValue(thousandths);
    m_left->setText(timeLeftText(m_since.elapsed(), thousandths));
}

void ImportProgress::end()
{
    QDialog::accept();
}

QString timeLeftText(qint64 milliseconds, int thousandths)
{
    constexpr qint64 beforeThat = 1500;
    constexpr int leastDone = 30;
    if (milliseconds < beforeThat || thousandths < leastDone || thousandths >= 1000)
        return {};
    const qint64 left = milliseconds * (1000 - thousandths) / thousandths;
    return ImportProgress::tr("about %n second(s) left", nullptr, static_cast<int>(left / 1000 + 1));
}

}   // namespace katve
