#include "window_program.h"
#include "main_window.h"
#include "system.h"
#include "widgets/guarded.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTextStream>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// The last net: what the machine did wrong past a slot that guards itself is told, and the work goes on.
class WindowProgram : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        bool handled = false;
        QWidget *window = activeWindow();
        if (window == nullptr)
            return QApplication::notify(receiver, event);
        guarded(window, [&] { handled = QApplication::notify(receiver, event); });
        return handled;
    }
};

}   // namespace

int runWindow(int &argc, char **argv, const WindowCall &call)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const Words words(call.language.value_or(systemLanguage()));
        QTextStream(stderr) << noDisplayText() << '\n';
        return 1;
    }
    WindowProgram application(argc, argv);
    QApplication::setApplicationName(u"katve"_s);
    QApplication::setApplicationDisplayName({});   // the window's title has it already
    Preferences preferences(preferencesFile());
    preferences.languageOnce = call.language;
    const Words words(preferences.languageInUse());
    applyTheme(application, preferences.theme, preferences.textPercent);
    MainWindow window(preferences);
    QObject::connect(&window, &MainWindow::appearanceChanged, &application,
                     [&] { applyTheme(application, preferences.theme, preferences.textPercent); });
    window.show();
    if (!call.file.isEmpty())
        static_cast<void>(window.openFile(call.file));
    return QApplication::exec();
}

}   // namespace katve
