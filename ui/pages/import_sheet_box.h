#pragma once

#include "workspace/import_work.h"
#include "workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace katve {

class FlowBox;
class PickField;
class TextLabel;

// Which sheets are taken in, how one is read, and what is said once for all its rows.
class ImportSheetBox : public QWidget {
    Q_OBJECT

public:
    ImportSheetBox(Workspace &workspace, QWidget *parent);

    void show(const PlannedImport &plan, std::size_t sheet);   // index among those found

Q_SIGNALS:
    void sheetWanted(int index);
    void takenChanged(bool taken);
    void headingRowChanged(int row);   // from 0
    void roundChanged(const QString &id);
    void municipalityChanged(const QString &code);
    void serviceChanged(const QString &key);
    void stagesChanged(katve::StageSet stages);

private:
    void layOut();
    void wire();
    void addField(const QString &label, QWidget *field);
    void showSheets(const PlannedImport &plan, std::size_t sheet);
    void showPlaces(const SheetMapping &mapping);
    [[nodiscard]] static QString shapeText(const SheetMapping &mapping);

    Workspace &m_workspace;
    QDate m_day;   // of the choices
    SheetMapping m_shown;
    FlowBox *m_row;
    QComboBox *m_sheet;
    QCheckBox *m_taken;
    QSpinBox *m_heading;
    QComboBox *m_round;
    PickField *m_municipality;
    PickField *m_service;
    QComboBox *m_stages;
    TextLabel *m_shape;
};

}   // namespace katve
