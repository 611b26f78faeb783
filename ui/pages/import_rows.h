#pragma once

#include "models/import_rows_model.h"

#include <QWidget>

class QButtonGroup;
class QTableView;

namespace katve {

class TextLabel;

// Every row of what is imported and what would become of it; the counts above choose which kind is listed.
class ImportRows : public QWidget {
    Q_OBJECT

public:
    ImportRows(Workspace &workspace, QWidget *parent);

    void show(const SharedPlan &plan);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void filter(int kind);
    void showCounts();
    void showDetail();
    void fitColumns();

    ImportRowsModel *m_model;
    QButtonGroup *m_kinds;
    QTableView *m_table;
    TextLabel *m_detail;
    TextLabel *m_cut;
};

}   // namespace katve
