#pragma once

#include "domain/round.h"

#include <QPushButton>

#include <optional>

namespace katve {

class Workspace;

// That merged files disagree about a cell, and the way to where it is settled; hidden when they do not.
class DisputeNotice : public QPushButton {
    Q_OBJECT

public:
    DisputeNotice(Workspace &workspace, QWidget *parent);

    void showOf(const Answer &cell);
    // Of the same municipality and service type; the first stage that is disputed.
    [[nodiscard]] std::optional<Stage> disputedStage(Answer cell);

Q_SIGNALS:
    void disputeWanted(const QString &dispute);   // its key

private:
    Workspace &m_workspace;
    QString m_key;
};

}   // namespace katve
