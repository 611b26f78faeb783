#pragma once

#include "edit/edit.h"
#include "words/language.h"

#include <QByteArray>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace katve {

// What the program remembers of its user on this machine. Kept in a small text file; an unreadable one is as none.
struct Preferences {
    enum class Theme { System, Light, Dark };

    explicit Preferences(QString keptIn) : file(std::move(keptIn)) { load(); }

    QString file;
    Language language = systemLanguage();
    std::optional<Language> languageOnce{};   // asked for at this start only, and never kept
    Theme theme = Theme::System;
    int textPercent = 100;   // 100–200
    Author author{};
    QByteArray windowGeometry{};
    QStringList recentFiles{};   // the newest first
    QVariantMap pages{};         // of those files: the page that was open last
    QByteArray mappingSides{};   // the inspector: open or not, and how wide
    double largeScale = 1.8;     // letters of large type, to the others

    [[nodiscard]] Language languageInUse() const { return languageOnce.value_or(language); }
    void rememberFile(const QString &path);
    void forgetFile(const QString &path);
    [[nodiscard]] int pageOf(const QString &path) const;
    void rememberPage(const QString &path, int page);
    void save() const;

private:
    void load();
};

// Where preferences are kept for this user.
[[nodiscard]] QString preferencesFile();

}   // namespace katve
