#pragma once

#include "edit/session.h"
#include "exchange/sheets/sheet_import.h"
#include "support/package_files.h"

#include <QTemporaryDir>

namespace katve {

// An inventory of municipalities and services that people know, with a round, for sheets that name them.
class NamesCase {
public:
    NamesCase();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] SheetNames names();
    // A sheet of these rows, given as a CSV of "a|b|c" lines.
    [[nodiscard]] QString sheet(const char *name, const QByteArray &lines) const;
    [[nodiscard]] SheetMapping mappingOf(const QString &path);
    ImportReport take(const QString &path, const ImportOptions &options = {});
    // Answers as "municipality service stage answer", sorted.
    [[nodiscard]] std::vector<std::string> answers();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

}   // namespace katve
