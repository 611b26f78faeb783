#pragma once

#include "main_window.h"
#include "pages/mapping_page.h"
#include "pages/mapping_view.h"

#include <QTemporaryDir>
#include <QTest>

namespace katve {

// A municipality and a service type of the sample that tests ask about.
inline const QString kajaani = QStringLiteral("205");
inline const QString schoolPsychologist = QStringLiteral("school_psychologist");

// The window of a user whose preferences and files are in a folder of their own.
class WindowCase {
public:
    WindowCase();

    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }
    // A copy of the sample inventory, made once for all tests.
    [[nodiscard]] QString sample(const QString &name = QStringLiteral("sample.katve")) const;
    void openSample();
    // A closed window and a new one, as when the program is started again.
    void restart();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_window->workspace(); }
    [[nodiscard]] MappingView &grid() { return m_window->inventory()->mapping().view(); }
    // The mapping page with the cell chosen.
    void goTo(const QString &municipality, const QString &service);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&grid(), key, modifiers);
    }
    [[nodiscard]] std::optional<Answer> answer(const Question &question);
    [[nodiscard]] Preferences &preferences() { return m_preferences; }

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

// Puts a copy of the sample inventory, made once for all tests, where nothing is yet.
void copySample(const QString &path);

// A part of the window by the name of the object.
template <typename Widget> [[nodiscard]] Widget &child(QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<Widget *>(name);
    if (found == nullptr)
        throw std::logic_error("there is no part of the window called " + name.toStdString());
    return *found;
}

}   // namespace katve
