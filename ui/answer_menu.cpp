#include "answer_menu.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace katve {

namespace {

// After a tab a menu shows the key, but the key stays with those it belongs to.
[[nodiscard]] QString withKey(const QString &text, const QKeySequence &key)
{
    return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

void press(QWidget *widget, QKeyCombination key)
{
    if (widget == nullptr)
        return;
    QKeyEvent pressed(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QCoreApplication::sendEvent(widget, &pressed);
}

}   // namespace

AnswerMenu::AnswerMenu(QMenuBar &bar) : QObject(&bar), m_menu(bar.addMenu(tr("&Answers")))
{
    add(tr("Answer: &available"), Qt::Key_1);
    add(tr("Answer: &partly"), Qt::Key_2);
    add(tr("Answer: &missing"), Qt::Key_3);
    add(tr("Answer: &don't know"), Qt::Key_4);
    add(tr("Answer: &not needed"), Qt::Key_0);
    add(tr("&Clear the answer"), Qt::Key_Delete);
    m_menu->addSeparator();
    add(tr("C&onfirm carried answers"), Qt::Key_C);
    add(tr("&Fill the selection from its topmost cell"), Qt::CTRL | Qt::Key_D);
    m_menu->addSeparator();
    add(tr("Next cell without an ans&wer"), Qt::Key_N);
    add(tr("Add &who gives the service…"), Qt::Key_A);
    add(tr("No&te of the cell"), Qt::Key_F2);
}

void AnswerMenu::add(const QString &text, QKeyCombination key)
{
    QAction *action = m_menu->addAction(withKey(text, QKeySequence(key)));
    connect(action, &QAction::triggered, this, [this, key] { Q_EMIT keyWanted(key); });
}

void AnswerMenu::setEnabled(bool on)
{
    for (QAction *action : m_menu->actions())
        action->setEnabled(on);
}

void addClipboardActions(QMenu &edit)
{
    const std::pair<QString, QKeyCombination> actions[]{{AnswerMenu::tr("Cu&t"), Qt::CTRL | Qt::Key_X},
                                                        {AnswerMenu::tr("&Copy"), Qt::CTRL | Qt::Key_C},
                                                        {AnswerMenu::tr("&Paste"), Qt::CTRL | Qt::Key_V},
                                                        {AnswerMenu::tr("Select a&ll"), Qt::CTRL | Qt::Key_A}};
    for (const auto &[text, key] : actions)
        QObject::connect(edit.addAction(withKey(text, QKeySequence(key))), &QAction::triggered, &edit,
                         [wanted = key] { press(QApplication::focusWidget(), wanted); });
}

}   // namespace katve
