#pragma once

#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QPushButton;
class QTabWidget;

namespace katve {

class OfferingsBox;
class ProviderForm;
class StoryBox;
class TextLabel;

// One provider: who it is and whom to call, what it gives, and its particulars. Whatever is changed is kept at once.
class ProviderView : public QScrollArea {
    Q_OBJECT

public:
    ProviderView(Workspace &workspace, const ProviderBook &book, QWidget *parent);

    // Also anew, when its rows have changed. Another one waits while something typed here cannot be kept.
    void show(const QString &provider);
    [[nodiscard]] const QString &provider() const { return m_provider; }
    [[nodiscard]] bool keepsOtherWaiting() const { return m_wanted != m_provider; }
    void showNumbers();
    void choose(const QString &offering);
    void focusDetails();
    bool save();   // what has been typed; false: it cannot be kept, stays, and says so

Q_SIGNALS:
    void offeringWanted();   // to be added
    void unitWanted();       // to be added under the provider
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fitTabs();
    [[nodiscard]] QWidget *madeButtons();
    [[nodiscard]] QWidget *madeQuestion();
    void showHead(const Provider &provider);
    void showPeople(const Provider &provider);
    void remove();
    void removeWithOfferings();
    void tellProblem(const QString &sentence);
    void takeBack();

    Workspace &m_workspace;
    const ProviderBook &m_book;
    QString m_provider;
    QString m_wanted;                  // to be shown as soon as nothing is typed any more
    std::optional<Provider> m_shown;   // in the form, as it is kept
    QWidget *m_sheet;
    TextLabel *m_name;
    TextLabel *m_what;
    TextLabel *m_contact;
    TextLabel *m_people;
    TextLabel *m_units;
    TextLabel *m_dependence;
    TextLabel *m_problem;
    QPushButton *m_addUnit;
    QWidget *m_question = nullptr;   // before a provider goes with what it gives
    TextLabel *m_questionText = nullptr;
    QTabWidget *m_tabs;
    OfferingsBox *m_offerings;
    ProviderForm *m_form;
    StoryBox *m_story;
    bool m_isSaving = false;
};

}   // namespace katve
