#pragma once

#include "workspace/workspace.h"

#include <QWidget>

namespace katve {

class FlowBox;
class PickField;

// The areas that an offering serves: each a button that takes it away, and a line in which another is found by name.
class CatchmentField : public QWidget {
    Q_OBJECT

public:
    CatchmentField(Workspace &workspace, QWidget *parent);

    void show(const AreaRefs &areas);
    [[nodiscard]] const AreaRefs &areas() const { return m_areas; }
    // What is still written and is no area that has been taken in.
    [[nodiscard]] QString leftOver() const;
    bool takeIn();   // the area that is written; false when it is none

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillChoices();
    void showButtons();
    void remove(std::size_t at);
    [[nodiscard]] QString nameOf(const AreaRef &area) const;

    Workspace &m_workspace;
    FlowBox *m_buttons;
    PickField *m_line;
    AreaRefs m_areas;
};

}   // namespace katve
