#pragma once

#include "models/copied_table.h"

#include <QModelIndexList>
#include <QObject>

class QAbstractItemView;

namespace katve {

// Lets people copy what is selected in a list or a table by Ctrl+C or from its menu, or the whole of it: as plain values
// and with colours. It belongs to the view.
class TableCopy : public QObject {
    Q_OBJECT

public:
    explicit TableCopy(QAbstractItemView &view);

    [[nodiscard]] CopiedTable selection() const;   // with the headings when it is all there is
    [[nodiscard]] CopiedTable whole() const;       // as it is shown, with the headings
    void copySelection() const;
    void copyWhole() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QModelIndexList rowsShown() const;   // their first cells
    [[nodiscard]] QList<int> columnsShown() const;
    [[nodiscard]] QStringList headings(const QList<int> &columns) const;

    QAbstractItemView &m_view;
};

}   // namespace katve
