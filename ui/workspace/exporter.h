#pragma once

#include "exchange/tables/table_words.h"

#include <QFutureWatcher>
#include <QObject>

namespace katve {

// What is to be written, and where: a workbook or a data package, by the ending of the path.
struct ExportOrder {
    QString inventory{};
    QString destination{};
    bool withPeople = false;
    TableWords words{};
};

// Writes an inventory's contents beside the window, on a connection of its own.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QObject *parent);
    ~Exporter() override;

    void write(const ExportOrder &order);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

    static constexpr int steps = 1000;

Q_SIGNALS:
    void stepped(int done);   // of `steps`
    void written();
    void failed(const QString &sentence);
    void stopped();   // what was there before is as it was

private:
    void finish();

    QFutureWatcher<QString> m_work;   // why it failed; empty: it did not
};

}   // namespace katve
