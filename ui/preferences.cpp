#include "preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

void Preferences::load()
{
    const QSettings settings(file, QSettings::IniFormat);
    language = languageFrom(settings.value(u"language"_s).toString()).value_or(language);
    theme = static_cast<Theme>(std::clamp(settings.value(u"theme"_s).toInt(), 0, 2));
    textPercent = std::clamp(settings.value(u"textPercent"_s, 100).toInt(), 100, 200);
    author.name = settings.value(u"name"_s).toString();
    author.role = settings.value(u"role"_s).toString();
    windowGeometry = settings.value(u"windowGeometry"_s).toByteArray();
    recentFiles = settings.value(u"recentFiles"_s).toStringList();
    pages = settings.value(u"pages"_s).toMap();
    mappingSides = settings.value(u"mappingSides"_s).toByteArray();
    largeScale = settings.value(u"largeScale"_s, largeScale).toDouble();
}

void Preferences::save() const
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"language"_s, languageCode(language));
    settings.setValue(u"theme"_s, static_cast<int>(theme));
    settings.setValue(u"textPercent"_s, textPercent);
    settings.setValue(u"name"_s, author.name);
    settings.setValue(u"role"_s, author.role);
    settings.setValue(u"windowGeometry"_s, windowGeometry);
    settings.setValue(u"recentFiles"_s, recentFiles);
    settings.setValue(u"pages"_s, pages);
    settings.setValue(u"mappingSides"_s, mappingSides);
    settings.setValue(u"largeScale"_s, largeScale);
}

void Preferences::rememberFile(const QString &path)
{
    constexpr qsizetype most = 10;
    const QString whole = QFileInfo(path).absoluteFilePath();
    recentFiles.removeAll(whole);
    recentFiles.prepend(whole);
    recentFiles.resize(std::min(recentFiles.size(), most));
    save();
}

void Preferences::forgetFile(const QString &path)
{
    recentFiles.removeAll(path);
    save();
}

int Preferences::pageOf(const QString &path) const
{
    return pages.value(QFileInfo(path).absoluteFilePath()).toInt();
}

// Only of the files that are still listed.
void Preferences::rememberPage(const QString &path, int page)
{
    pages.insert(QFileInfo(path).absoluteFilePath(), page);
    for (const QStringList known = pages.keys(); const QString &one : known) {
        if (!recentFiles.contains(one))
            pages.remove(one);
    }
}

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/katve.ini"_s;
}

}   // namespace katve
