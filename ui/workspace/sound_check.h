#pragma once

#include <QFutureWatcher>

#include <atomic>
#include <exception>
#include <memory>

namespace katve {

// The full check of a file, behind the window: begins at once on a connection of its own. Only the first write waits.
class SoundCheck : public QObject {
    Q_OBJECT

public:
    explicit SoundCheck(const QString &path);
    ~SoundCheck() override;   // stops it

    void wait();   // throws StoreError: what the check found, or what stopped it

Q_SIGNALS:
    void failed();

private:
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<std::exception_ptr> m_work;   // of none: the file is sound
};

}   // namespace katve
