#pragma once

#include "workspace/import_work.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace katve {

class PickField;
class TextLabel;

// The columns of one sheet: what each was taken for, why and how sure, the unsure ones first. The chosen one can be taken
// for something else.
class ImportColumns : public QWidget {
    Q_OBJECT

public:
    ImportColumns(Workspace &workspace, QWidget *parent);

    void show(const FoundSheet &sheet, QDate day, bool hasMemory);
    [[nodiscard]] int unsure() const { return m_unsure; }

Q_SIGNALS:
    void columnChosen(int column, const katve::ColumnChoice &choice);
    void forgetWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void wire();
    void fill();
    void fitColumns();
    void add(const SheetColumn &column);
    void showEditor();
    void showFields(const SheetColumn &column);
    void choose();
    [[nodiscard]] const SheetColumn *current() const;
    [[nodiscard]] QString takenFor(const SheetColumn &column) const;
    [[nodiscard]] QString why(const SheetColumn &column) const;
    [[nodiscard]] bool isUnread(const SheetColumn &column) const;

    Workspace &m_workspace;
    FoundSheet m_sheet;
    QDate m_day;
    int m_unsure = 0;
    bool m_isFilling = false;
    QTreeWidget *m_list;
    QWidget *m_editor;
    TextLabel *m_heading;
    QComboBox *m_what;
    PickField *m_municipality;
    PickField *m_service;
    QComboBox *m_stages;
    QPushButton *m_forget;
};

}   // namespace katve
