#pragma once

#include <QDateTime>
#include <QStringList>

#include <functional>

class QWidget;

namespace katve {

// The questions for files that the window asks. Each is a panel of its own; `then` is called when one is chosen.

void askNewFile(QWidget *window, bool sample, const std::function<void(const QString &)> &then);
void askInventory(QWidget *window, const QString &folder, const std::function<void(const QString &)> &then);
void askFilesToMerge(QWidget *window, const QString &folder, const std::function<void(const QStringList &)> &then);
void askFilesToImport(QWidget *window, const QString &folder, const std::function<void(const QStringList &)> &then);
// Where something typed could not be saved: back to it, or on without it.
void askWhetherToLeave(QWidget *window, const std::function<void()> &leave);
// Where the lock of another computer is stale: to take it over, or only to look.
void askWhetherToTakeOver(QWidget *window, const QString &computer, const QDateTime &since,
                          const std::function<void()> &takeOver);

[[nodiscard]] QString documentsFolder();

}   // namespace katve
