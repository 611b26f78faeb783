#pragma once

#include "exchange/package_import.h"

#include <map>
#include <string>

namespace katve {

// The files of a data package, by name.
using PackageFiles = std::map<std::string, QByteArray>;

// A package that a person would write by hand, with the columns it needs and no datapackage.json: municipalities 244 and
// 564 in province 17, group "g", theme "t01", service types "s1" (grades 1–6 and 7–9) and "s2" (ecec), provider "p1" and
// its unit "p2", offerings "o1" and "o2", a round "r1" and three answers. 18 rows.
[[nodiscard]] PackageFiles smallPackage();

// A package that is nowhere but in memory.
class PackageInMemory : public PackageSource {
public:
    explicit PackageInMemory(PackageFiles files) : m_files(std::move(files)) {}
    [[nodiscard]] bool has(const QString &file) const override { return m_files.contains(file.toStdString()); }
    [[nodiscard]] qint64 size(const QString &file) const override { return m_files.at(file.toStdString()).size(); }
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &file) const override;

private:
    PackageFiles m_files;
};

ImportReport importFiles(Session &session, const PackageFiles &files, const ImportOptions &options = {});
// Of files that have nothing wrong with them; else throws.
void importGood(Session &session, const PackageFiles &files, const ImportOptions &options = {});
[[nodiscard]] PackageFiles exportedFiles(Session &session);
void writeFiles(const QString &folder, const PackageFiles &files);   // makes the folder
[[nodiscard]] PackageFiles filesIn(const QString &folder);

// The rows as a package, and the log: its digests, and the sequence that it gave out last.
struct Contents {
    PackageFiles files{};
    std::vector<QByteArray> edits{};
    qint64 lastSequence = 0;
    friend bool operator==(const Contents &, const Contents &) = default;
};
[[nodiscard]] Contents contentsOf(Session &session);

// Remarks as "file:line column Kind value", without what is not there.
[[nodiscard]] std::vector<std::string> told(const std::vector<ImportRemark> &remarks);
// "added changed unchanged rejected"
[[nodiscard]] std::string counted(const TableReport &counts);

}   // namespace katve
