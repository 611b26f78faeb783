#pragma once

#include "edit/answering.h"
#include "workspace/workspace.h"

#include <QScrollArea>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace katve {

class DisputeNotice;
class ReachingList;

// One cell: its answer and what is said beside it, who reaches it, and its story. Everything typed here is in the file at
// once, like everything else.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Workspace &workspace, QWidget *parent);

    // No stage: the first of the strip's.
    void show(const QString &municipality, const QString &service, std::optional<Stage> stage);
    // What is being written; it saves itself when the keyboard leaves it. False: it could not be kept, stays, and says so.
    bool saveNote();
    void focusNote();
    void focusAnswer();
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;   // as wide as what is in it, which never scrolls sideways

Q_SIGNALS:
    void told(const QString &sentence);
    // To be added to what is shown.
    void providerWanted(const katve::Question &question);
    // To be looked at where providers are.
    void offeringWanted(const QString &provider, const QString &offering);
    void disputeWanted(const QString &dispute);   // the key of a dispute about the cell

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *madeAnswerBox();
    [[nodiscard]] QWidget *madeReasonBox();
    [[nodiscard]] QWidget *madeDetails();
    void reload();
    void reloadStages();
    void reloadDetails(const std::optional<Answer> &answer);
    void reloadStory();
    [[nodiscard]] std::optional<Answer> stored();
    void answer(AnswerValue value);
    void saveDetails();
    bool change(const std::function<void(Answer &)> &what);   // false: it could not be kept
    void readDetails(Answer &answer) const;
    bool run(const Edit &edit);
    void tellNoteProblem(const QString &whyNot);

    Workspace &m_workspace;
    std::optional<Question> m_question;
    QString m_round;            // that it is asked in
    QString m_keptNote;         // the note as it was shown: what differs from it has been typed since
    bool m_isLoading = false;   // filling the fields in is not editing
    QLabel *m_hint;
    QWidget *m_body;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_status;
    QComboBox *m_stage;
    QButtonGroup *m_answers;
    QWidget *m_reasonBox;
    std::vector<QCheckBox *> m_reasons;
    QComboBox *m_sufficiency;
    QComboBox *m_timeliness;
    QComboBox *m_source;
    QPlainTextEdit *m_note;
    QLabel *m_noteProblem;
    ReachingList *m_offerings;
    QLabel *m_story;
    DisputeNotice *m_dispute;
};

}   // namespace katve
