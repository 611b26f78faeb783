#include "widgets/help_panel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int leastLines = 24;

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpPanel)
};

[[nodiscard]] QString textOf(Language language, const QString &topic)
{
    QFile file(u":/help/%1/%2.md"_s.arg(languageCode(language), topic));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

// The whole page without scrolling, where the window is large enough for it.
[[nodiscard]] QSize sizeFor(const QDialog &panel, const QSize &window)
{
    constexpr int besideText = 40;   // margins, and a bar for scrolling in case
    constexpr int linesBelow = 5;    // the button
    const QFontMetrics metrics = panel.fontMetrics();
    constexpr int widthInCharacters = 92;
    const int width = std::min(metrics.averageCharWidth() * widthInCharacters, window.width());
    const std::unique_ptr<QTextDocument> text(panel.findChild<QTextBrowser *>()->document()->clone());
    text->setTextWidth(width - besideText);
    const int height = static_cast<int>(text->size().height()) + metrics.height() * linesBelow;
    return {width, std::min(std::max(height, metrics.height() * leastLines), window.height())};
}

}   // namespace

void showHelp(QWidget *window, Language language, const QString &topic)
{
    auto *panel = window->findChild<QDialog *>(u"help"_s);
    if (panel == nullptr) {
        panel = new QDialog(window);
        panel->setObjectName(u"help"_s);
        panel->setWindowTitle(HelpText::tr("Help"));
        auto *text = new QTextBrowser(panel);
        text->setAccessibleName(HelpText::tr("Help"));
        text->setFrameShape(QFrame::NoFrame);
        text->document()->setDocumentMargin(16);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, panel);
        QObject::connect(buttons, &QDialogButtonBox::rejected, panel, &QDialog::close);
        auto *column = new QVBoxLayout(panel);
        column->addWidget(text);
        column->addWidget(buttons);
    }
    panel->findChild<QTextBrowser *>()->setMarkdown(textOf(language, topic));
    panel->resize(sizeFor(*panel, window->size()));
    panel->show();
    panel->raise();
    panel->activateWindow();
}

}   // namespace katve
