#pragma once

#include "edit/history.h"
#include "edit/session.h"

#include <QTemporaryDir>

#include <memory>

namespace katve {

// An inventory to try things on: in memory, or in a folder that goes with it.
class OpenFile {
public:
    OpenFile();   // in memory, empty
    OpenFile(Database database, const Author &author);
    // A file "test.katve" in a folder of its own, empty.
    [[nodiscard]] static std::unique_ptr<OpenFile> onDisk();

    // Puts a row in as an edit of its own and gives it back.
    template <typename Row> Row add(const Row &row, EditKind kind = EditKind::Import)
    {
        const EditResult result = session->apply(additionOf(kind, row));
        if (!result.ok())
            throw std::logic_error("a test could not add a row");
        return row;
    }
    // Municipality 564 (Oulu) in province 17, a group "g", a theme "t01", a service "s1" for grades 1–6 and 7–9, a
    // provider "p1", and a round "r1" of 8.10.2020 over that service.
    void addSmallWorld();

    [[nodiscard]] QString path() const;   // of a file on disk
    void reopen();                        // closes the file on disk and opens it again

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<History> history;

private:
    explicit OpenFile(std::unique_ptr<QTemporaryDir> inFolder);
};

}   // namespace katve
