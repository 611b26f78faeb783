#pragma once

#include "analysis/column_sets.h"
#include "edit/answering.h"
#include "edit/history.h"
#include "edit/lifeline.h"
#include "edit/live_matrix.h"
#include "workspace/names.h"
#include "workspace/scope.h"

#include <memory>

namespace katve {

class SoundCheck;

// One open inventory as the pages see it: the round that is looked at, its matrix, the scope, and the names of things.
// The pages read from here and change the inventory through `run`.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, Language language);
    ~Workspace() override;

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] History &history() { return m_history; }
    [[nodiscard]] const Names &names() const { return m_names; }
    [[nodiscard]] QString path() const { return m_session->database().path(); }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isSample();

    [[nodiscard]] std::vector<Round> rounds();
    // No round yet: nothing to show, and the pages say how to begin.
    [[nodiscard]] bool hasRound() const { return m_live != nullptr; }
    [[nodiscard]] const Round &round() const { return m_live->round(); }
    [[nodiscard]] const GapMatrix &matrix() const { return m_live->matrix(); }
    void showRound(const QString &id);

    [[nodiscard]] const Scope &scope() const { return m_scope; }
    void setScope(const Scope &scope);

    // What of the matrix is in scope: municipalities by name, service types by group and name, columns of their stages.
    [[nodiscard]] const std::vector<std::size_t> &municipalities() const { return m_municipalities; }
    [[nodiscard]] const std::vector<std::size_t> &services() const { return m_services; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] bool hasStage(Stage stage) const { return !m_scope.stage || m_scope.stage == stage; }
    [[nodiscard]] Sums sums() const { return sumsOver(m_columns); }
    [[nodiscard]] Sums sumsOver(const Columns &columns) const;

    [[nodiscard]] QString municipalityCode(std::size_t municipality) const;
    [[nodiscard]] QString municipalityName(std::size_t municipality) const;
    [[nodiscard]] QString serviceKey(std::size_t service) const;
    [[nodiscard]] QString serviceName(std::size_t service) const;
    // The province a municipality belongs to in this round; nothing when none is known.
    [[nodiscard]] std::optional<std::size_t> provinceOf(std::size_t municipality) const;
    [[nodiscard]] QString regionName(std::size_t region) const;

    // In the round that is looked at, by the one who sits here, today.
    [[nodiscard]] Answering answering() const;
    [[nodiscard]] std::optional<Answer> answerTo(const Question &question);
    // Throws StoreError. What the user can mend comes back.
    [[nodiscard]] EditResult run(const Edit &edit);

    // What could not be written since the last time something could, because of the place the file is in: to be done again in
    // another place. While holding, nothing is tried in this one.
    [[nodiscard]] const std::vector<Edit> &unwritten() const { return m_unwritten; }
    void setHolding(bool on) { m_isHolding = on; }
    [[nodiscard]] Lifeline &lifeline() { return m_lifeline; }

Q_SIGNALS:
    void roundChanged();    // another round, or none: everything is another
    void scopeChanged();    // after roundChanged too
    void valuesChanged();   // of the same cells
    void namesChanged();
    void notBackedUp(const katve::StoreError &reason);
    void foundUnsound();   // the check behind the window; writing will be refused with the reason

private:
    void follow(const std::vector<Change> &changes);
    void dropWhatTheRoundLacks();
    void narrow();
    void narrowMunicipalities();
    void narrowServices();
    [[nodiscard]] bool isInScope(const MatrixService &service) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<SoundCheck> m_check;
    History m_history;
    Lifeline m_lifeline;
    std::vector<Edit> m_unwritten;
    bool m_isHolding = false;
    Names m_names;
    std::unique_ptr<LiveMatrix> m_live;
    Scope m_scope;
    std::vector<std::size_t> m_municipalities;
    std::vector<std::size_t> m_services;
    Columns m_columns;
};

}   // namespace katve
