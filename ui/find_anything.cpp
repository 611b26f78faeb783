#include "find_anything.h"
#include "widgets/guarded.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace katve {

namespace {

void collect(const QList<QAction *> &actions, const QString &path, std::vector<std::pair<QAction *, QString>> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || action->objectName() == QLatin1String("findAnything"))
            continue;
        const QString name = action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        if (QMenu *menu = action->menu())
            collect(menu->actions(), path.isEmpty() ? name : path + QStringLiteral(" › ") + name, commands);
        else
            commands.emplace_back(action, path);
    }
}

}   // namespace

void FindAnything::open(Workspace *workspace, const QMenuBar &menus)
{
    guarded(m_window, [&] {
        Finder finder(workspace);
        std::vector<std::pair<QAction *, QString>> commands;
        collect(menus.actions(), {}, commands);
        m_commands.clear();
        for (const auto &[action, path] : commands) {
            QStringList words = action->text().split(QLatin1Char('\t'));   // a key that is only shown stands after it
            const QString keys =
                words.size() > 1 ? words.back() : action->shortcut().toString(QKeySequence::NativeText);
            finder.add({.kind = Findable::Kind::Command,
                        .key = QString::number(m_commands.size()),
                        .name = words.front().remove(QLatin1Char('&')),
                        .detail = keys.isEmpty() ? path : keys});
            m_commands.emplace_back(action);
        }
        if (m_panel)
            m_panel->close();
        m_panel = new FinderPanel(std::move(finder), m_window);
        connect(m_panel, &FinderPanel::chosen, this, &FindAnything::follow);
    });
}

void FindAnything::follow(const Findable &what)
{
    switch (what.kind) {
    case Findable::Kind::Municipality: Q_EMIT municipalityWanted(what.key); break;
    case Findable::Kind::Service: Q_EMIT serviceWanted(what.key); break;
    case Findable::Kind::Provider: Q_EMIT providerWanted(what.key); break;
    case Findable::Kind::Command:
        if (const QPointer<QAction> action = m_commands[static_cast<std::size_t>(what.key.toInt())])
            action->trigger();
        break;
    }
}

}   // namespace katve
