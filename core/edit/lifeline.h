#pragma once

#include "edit/session.h"
#include "store/page_copy.h"

namespace katve {

// What a sitting needs to go on in another place when its file can no longer be written, or not even be read: the bytes of the
// file as it was at some moment, and the acts since. A file above 128 MiB is not held; then only one that can be read is saved.
class Lifeline : public QObject {
    Q_OBJECT

public:
    explicit Lifeline(Session &session);

    // Takes hold of the file as it is now. Until it is called, and when that fails, only the file itself is there to be saved.
    void hold();
    // Puts the inventory as it is now at `path`, where nothing may be: a copy of its own to go on with. Throws StoreError.
    void saveAs(const QString &path);

private:
    void follow(qint64 sequence, const std::vector<Change> &changes);
    void writeFromMemory(const QString &path) const;

    struct Act {
        EditHeader header;
        std::vector<Change> changes;
    };
    Session &m_session;
    std::optional<FileImage> m_image;
    std::vector<Act> m_since;   // after the image was taken
};

}   // namespace katve
