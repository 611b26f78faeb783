#pragma once

#include "domain/provider.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace katve {

class CatchmentField;
class CheckRow;
class DateField;
class PickField;

// What one offering is: the service, for whom, where, since when and how one gets it. Shows a row and reads it back with
// what was typed; keeps nothing by itself.
class OfferingForm : public QWidget {
    Q_OBJECT

public:
    enum class Fields { All, Few };   // few: what must be known at once

    OfferingForm(Workspace &workspace, Fields fields, QWidget *parent);

    void show(const Offering &offering);
    [[nodiscard]] Offering read() const;
    // What cannot be kept as it stands, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;
    bool takeInWritten();   // an area that is written but not yet taken in; false when it is none
    void focusFirst();
    void setServiceShown(bool shown);   // not where it is said above already
    // Whether the user has changed anything since it was shown: else nothing is to be kept, however it would read back.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void edited();   // by the user; text when it is left or confirmed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchTouches();
    void layOut();
    void layOutMore();
    void wire();
    void fillServices();
    void showStages(StageSet ticked);
    [[nodiscard]] StageSet ticked() const;
    [[nodiscard]] QLineEdit *madeLine(const QString &name, const QString &hint = {});

    Workspace &m_workspace;
    Fields m_fields;
    Offering m_shown;
    QFormLayout *m_form;
    PickField *m_service;
    CheckRow *m_stages;
    CatchmentField *m_catchment;
    QComboBox *m_status;
    DateField *m_starts;
    DateField *m_ends;
    CheckRow *m_modes;
    CheckRow *m_access;
    CheckRow *m_cost;
    QLineEdit *m_languages;
    QLineEdit *m_capacity;
    QLineEdit *m_waiting;
    QPlainTextEdit *m_note;
    QLineEdit *m_source;
    DateField *m_confirmed;
    bool m_isTouched = false;
};

}   // namespace katve
