#pragma once

#include "map/map_facts.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace katve {

// What the map shows: a service type and a stage of it, or a sum; and what can be done with the picture.
class MapTools : public QWidget {
    Q_OBJECT

public:
    MapTools(const Workspace &workspace, QWidget *parent);

    void fill();   // from the scope; what was chosen stays where it still can
    void setUsable(bool usable);
    void choose(MapMeasure measure);

    [[nodiscard]] MapMeasure measure() const;
    [[nodiscard]] QString service() const;
    // Of the service type and stage chosen, or of the whole scope.
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;   // none: nothing needs explaining

Q_SIGNALS:
    void chosen();
    void copyWanted();
    void saveWanted();

private:
    void layOut();
    void wire();
    void fillServices();
    void fillStages();

    const Workspace &m_workspace;
    QComboBox *m_measure;
    QComboBox *m_service;
    QComboBox *m_stage;
    QToolButton *m_copy;
    QToolButton *m_save;
};

}   // namespace katve
