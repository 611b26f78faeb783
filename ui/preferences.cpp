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

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/katve.ini"_s;
}

}   // namespace katve
