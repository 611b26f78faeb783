#pragma once

#include "store/store_error.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <exception>
#include <memory>

namespace katve {

// The full check of a file, behind the window, on a connection of its own. It begins when the window has had a moment to
// show itself, or when the first write waits for it; nothing else waits. The first time in a day the file is copied first,
// and the copy is what is checked: so there is a backup known to be good from before the day's first change.
class SoundCheck : public QObject {
    Q_OBJECT

public:
    explicit SoundCheck(const QString &path);
    ~SoundCheck() override;   // stops it

    void wait();   // throws StoreError: what the check found, or what stopped it

Q_SIGNALS:
    void passed();
    void failed();
    void notBackedUp(const katve::StoreError &reason);   // the file itself is sound

private:
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    struct Found {
        std::exception_ptr fault{};      // of none: the file is sound
        std::exception_ptr noBackup{};   // what stopped the copy of the day, if it could not be made
    };
    [[nodiscard]] static Found checked(const QString &path, const std::shared_ptr<std::atomic_bool> &stop);
    void begin();
    void tell();

    QString m_path;
    QTimer m_moment;
    bool m_hasBegun = false;
    QFutureWatcher<Found> m_work;
};

}   // namespace katve
