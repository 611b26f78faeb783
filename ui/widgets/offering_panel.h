#pragma once

#include "domain/provider.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QComboBox;
class QPushButton;

namespace katve {

class OfferingForm;
class PickField;
class TextLabel;

// Adds who gives a service: a known provider found by its name, or a new one that is made with it. Enter saves, Esc closes.
class OfferingPanel : public QScrollArea {
    Q_OBJECT

public:
    OfferingPanel(Workspace &workspace, QWidget *parent);

    // What is known already: from a cell its service, stages and municipality, from a provider its id.
    void begin(const Offering &known);
    [[nodiscard]] bool holdsDraft() const;   // something has been written that is neither kept nor put aside
    bool remindOfDraft();                    // says that it waits; false: there is none
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void saved(const QString &provider, const QString &offering);
    void closed();   // what was written is put aside
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *madeButtons();
    void putAside();
    void showWho();
    [[nodiscard]] bool isNewProvider() const;
    [[nodiscard]] QString problem() const;
    void tellProblem(const QString &sentence);

    Workspace &m_workspace;
    QWidget *m_sheet;
    TextLabel *m_title;
    TextLabel *m_place;
    PickField *m_provider;
    TextLabel *m_who;
    TextLabel *m_sectorName;
    QComboBox *m_sector;
    OfferingForm *m_form;
    TextLabel *m_problem;
    QString m_id;   // of the offering that is being made
    bool m_isOpen = false;
};

}   // namespace katve
