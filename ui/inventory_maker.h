#pragma once

#include <QFutureWatcher>
#include <QObject>

class QProgressDialog;

namespace katve {

// Makes a new inventory in the background, showing how far it is and letting the user stop it.
class InventoryMaker : public QObject {
    Q_OBJECT

public:
    explicit InventoryMaker(QWidget *window);
    ~InventoryMaker() override;

    void make(const QString &path, bool sample);

Q_SIGNALS:
    void made(const QString &path);
    void failed(const QString &sentence);   // what happened and what to do; not when the user stopped it

private:
    // What came of it: nothing to say means that the file is there.
    struct Outcome {
        QString failure{};
        bool stopped = false;
    };
    void finish();

    QWidget *m_window;
    QString m_path;
    QFutureWatcher<Outcome> m_work;
    QProgressDialog *m_progress = nullptr;
};

}   // namespace katve
