#pragma once

#include "models/mapping_model.h"

#include <QTableView>

namespace katve {

class MappingDelegate;

// The grid by keyboard: one key answers every stage in scope of what is selected.
class MappingView : public QTableView {
    Q_OBJECT

public:
    MappingView(Workspace &workspace, QWidget *parent);

    [[nodiscard]] MappingModel &mapping() const { return *m_model; }
    void setFastEntry(bool on) { m_fastEntry = on; }
    void goTo(const QString &municipality, const QString &service);
    void goToNextUnanswered();
    // What a key would answer of the cell where the keyboard is; empty where there is no cell.
    [[nodiscard]] std::vector<Question> currentQuestions() const;
    // Applies to what is selected; the stage inside a strip alone when the keyboard is there.
    void answerSelection(AnswerValue answer);
    void clearSelectedAnswers();
    void confirmSelection();
    void fillDown();
    [[nodiscard]] QModelIndexList selectedCells() const;
    // One municipality in letters for a whole room, each mark with its word.
    void setLargeType(bool on);
    [[nodiscard]] double largeScale() const { return m_largeScale; }   // of those letters, to the program's
    void setLargeScale(double scale);

Q_SIGNALS:
    void currentChangedTo(const QString &municipality, const QString &service, std::optional<katve::Stage> stage);
    void told(const QString &sentence);   // what happened, or why not
    void copyWanted();
    void pasteWanted();
    void noteWanted();
    void inspectorWanted();
    void providerWanted();   // to be added to the cell

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void nameCorner();
    [[nodiscard]] int nameWidth() const;
    void size();
    [[nodiscard]] bool answerByKey(QKeyEvent *event);
    [[nodiscard]] bool commandByKey(QKeyEvent *event);
    [[nodiscard]] bool moveInStrip(QKeyEvent *event);
    [[nodiscard]] std::vector<Question> selectedQuestions() const;
    [[nodiscard]] std::vector<Question> carriedInSelection() const;
    [[nodiscard]] bool mustAskTwice(AnswerValue answer);
    [[nodiscard]] bool run(const Edit &edit);   // false: it was not done, and the user knows why
    void afterAnswer();
    void tellHowMany(const Edit &edit);
    void foldProvinceHere();
    void announceCurrent();
    void remember(const QModelIndex &index);
    [[nodiscard]] QModelIndex remembered() const;
    void returnToRemembered();

    Workspace &m_workspace;
    MappingModel *m_model;
    MappingDelegate *m_delegate;
    bool m_fastEntry = false;
    bool m_isLarge = false;
    double m_largeScale = 1.8;
    std::optional<Stage> m_stage;
    // Where the keyboard is, by what it is rather than by its number: scopes and folds number the grid anew.
    QString m_municipality;
    QString m_service;   // empty: the heading of the group
    int m_group = -1;
    std::vector<QPersistentModelIndex> m_trail;   // where fast entry has been, for Backspace
    std::optional<std::pair<QPersistentModelIndex, AnswerValue>> m_askedOnce;
};

}   // namespace katve
