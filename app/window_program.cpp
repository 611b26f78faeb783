#include "window_program.h"
#include "main_window.h"
#include "system.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTextStream>

namespace katve {

using namespace Qt::Literals::StringLiterals;

int runWindow(int &argc, char **argv, const WindowCall &call)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const Words words(call.language.value_or(systemLanguage()));
        QTextStream(stderr) << noDisplayText() << '\n';
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"katve"_s);
    QApplication::setApplicationDisplayName({});   // the window's title has it already
    Preferences preferences(preferencesFile());
    const Language language = call.language.value_or(preferences.language);
    preferences.language = language;
    const Words words(language);
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
