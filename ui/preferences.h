#pragma once

#include "edit/edit.h"
#include "words/language.h"

#include <QByteArray>
#include <QStringList>

namespace katve {

// What the program remembers of its user on this machine. Kept in a small text file; an unreadable one is as none.
struct Preferences {
    enum class Theme { System, Light, Dark };

    explicit Preferences(QString keptIn) : file(std::move(keptIn)) { load(); }

    QString file;
    Language language = systemLanguage();
    Theme theme = Theme::System;
    int textPercent = 100;   // 100–200
    Author author{};
    QByteArray windowGeometry{};
    QStringList recentFiles{};   // the newest first

    void rememberFile(const QString &path);
    void forgetFile(const QString &path);
    void save() const;

private:
    void load();
};

// Where preferences are kept for this user.
[[nodiscard]] QString preferencesFile();

}   // namespace katve
