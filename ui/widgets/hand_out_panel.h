#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace katve {

class PersonalTextsBox;
class TextLabel;

// A copy for others to fill in: for whom, how much of the inventory, and afterwards what to do with it.
class HandOutPanel : public QDialog {
    Q_OBJECT

public:
    HandOutPanel(Workspace &workspace, QWidget *window);

    void write(const QString &path);

private:
    void layOut();
    [[nodiscard]] QString areaName() const;
    void showChoice();
    [[nodiscard]] QString whoGoesAlong() const;
    void askWhere();
    void fit();

    Workspace &m_workspace;
    QComboBox *m_area;
    QRadioButton *m_part;
    QRadioButton *m_whole;
    QCheckBox *m_people;
    QLineEdit *m_label;
    TextLabel *m_says;
    PersonalTextsBox *m_personal;
    TextLabel *m_done;
    QPushButton *m_write;
};

}   // namespace katve
