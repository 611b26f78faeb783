#pragma once

#include "workspace/workspace.h"

#include <QScrollArea>

class QPushButton;

namespace katve {

class ServiceForm;
class TextLabel;

// One service type: what it is, what replaced it, whether it is in the round, and its names to be changed. A new one of our
// own is made here as well; it is kept when asked for, all else at once.
class ServiceView : public QScrollArea {
    Q_OBJECT

public:
    ServiceView(Workspace &workspace, QWidget *parent);

    // Also anew, when something has changed. Another one waits while something typed here is not kept.
    void show(const QString &service);
    void beginNew(const QString &group);
    [[nodiscard]] bool isMakingNew() const { return m_isNew; }
    bool save();            // what has been typed; false: it cannot be kept, stays, and says so
    bool remindOfDraft();   // says that a new type waits to be saved; false: there is none

Q_SIGNALS:
    void added(const QString &service);
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showFacts(const ServiceType &type);
    [[nodiscard]] QStringList successors(const ServiceType &type) const;
    [[nodiscard]] QStringList predecessors(const ServiceType &type);
    [[nodiscard]] QString roundText(const ServiceType &type);
    void addNew();
    void endNew();
    void takeBack();
    void tellProblem(const QString &sentence);

    Workspace &m_workspace;
    QString m_service;
    QString m_wanted;                     // to be shown as soon as nothing is typed any more
    std::optional<ServiceType> m_shown;   // in the form, as it is kept; none: a new one
    bool m_isNew = false;
    bool m_isSaving = false;
    QWidget *m_sheet;
    TextLabel *m_title;
    TextLabel *m_round;
    TextLabel *m_facts;
    ServiceForm *m_form;
    TextLabel *m_problem;
    QWidget *m_buttons;
};

}   // namespace katve
