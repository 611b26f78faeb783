#include "window_call.h"
#include "command.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

std::optional<WindowCall> windowCall(const QStringList &arguments)
{
    WindowCall call;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString code;
        if (arguments[i] == "--language"_L1 && i + 1 < arguments.size())
            code = arguments[++i];
        else if (arguments[i].startsWith("--language="_L1))
            code = arguments[i].section(u'=', 1);
        else if (call.file.isEmpty() && arguments[i].endsWith(".katve"_L1, Qt::CaseInsensitive))
            call.file = arguments[i];
        else
            return std::nullopt;
        if (!code.isEmpty()) {
            call.language = languageFrom(code);
            if (!call.language)
                return std::nullopt;
        }
    }
    return call;
}

QString noDisplayText()
{
    return CommandText::tr("There is no display to open a window on. Start Katve from a desktop, or use a command: "
                           "katve --help lists them.");
}

}   // namespace katve
