#pragma once

#include "models/twin_model.h"

#include <QTableView>

namespace katve {

class TableCopy;

// The facts of a chart or a map as a table that can be read, sorted by its headings, copied and saved.
class TableTwin : public QTableView {
    Q_OBJECT

public:
    TableTwin(const QString &name, QWidget *parent);

    // `fileName` without its ending: what the table is saved as when the user has no better name.
    void show(TwinTable table, const QString &fileName);
    void chooseRow(const QString &id);         // makes it the current one, and brings it into view
    [[nodiscard]] QString chosenRow() const;   // empty: none

    [[nodiscard]] TwinTable tableAsShown() const;   // its rows in the order they stand in
    [[nodiscard]] QString selectionAsTsv() const;   // with the headings when all is selected
    void copySelection() const;
    void askWhereToSave();
    void save(const QString &path);   // as a workbook or CSV, by its ending
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);   // Enter or a double click: the user wants to go to what is behind the row
    void rowChosen(const QString &id);   // the row that the keyboard is at
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] QString idAt(const QModelIndex &index) const;

    TwinModel *m_model;
    TwinOrder *m_order;
    TableCopy *m_copy;
    QString m_fileName;
};

}   // namespace katve
