#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace katve {

class CheckRow;
class DateField;

// A service type's names, and of one of our own also its group and stages. Keeps nothing by itself.
class ServiceForm : public QWidget {
    Q_OBJECT

public:
    ServiceForm(Workspace &workspace, QWidget *parent);

    void show(const ServiceType &type);
    [[nodiscard]] ServiceType read() const;
    [[nodiscard]] QString problem() const;   // what cannot be kept as it stands, as a sentence; empty: nothing
    void focusName();
    // Whether the user has changed anything since it was shown: else nothing is to be kept, however it would read back.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void edited();   // by the user; text when it is left

private:
    void watchTouches();
    void layOut();
    void fillGroups();

    Workspace &m_workspace;
    ServiceType m_shown;
    QFormLayout *m_form;
    QLineEdit *m_nameFi;
    QLineEdit *m_nameSv;
    QLineEdit *m_nameEn;
    QComboBox *m_group;
    QComboBox *m_sector;
    CheckRow *m_stages;
    DateField *m_lastDay;
    bool m_isTouched = false;
};

}   // namespace katve
