#pragma once

#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QScrollArea>

class QPushButton;
class QTabWidget;

namespace katve {

class OfferingsBox;
class ProviderForm;
class TextLabel;

// One provider: who it is and whom to call, what it gives, and its particulars. Whatever is changed is kept at once.
class ProviderView : public QScrollArea {
    Q_OBJECT

public:
    ProviderView(Workspace &workspace, const ProviderBook &book, QWidget *parent);

    void show(const QString &provider);   // also anew, when its rows have changed
    void showNumbers();
    void choose(const QString &offering);
    void focusDetails();
    void save();   // what has been typed

Q_SIGNALS:
    void offeringWanted();   // to be added
    void unitWanted();       // to be added under the provider
    void told(const QString &sentence);

private:
    void layOut();
    void fitTabs();
    [[nodiscard]] QWidget *madeButtons();
    [[nodiscard]] QWidget *madeQuestion();
    void showHead(const Provider &provider);
    void remove();
    void removeWithOfferings();

    Workspace &m_workspace;
    const ProviderBook &m_book;
    QString m_provider;
    std::optional<Provider> m_shown;   // in the form, as it is kept
    QWidget *m_sheet;
    TextLabel *m_name;
    TextLabel *m_what;
    TextLabel *m_contact;
    TextLabel *m_units;
    TextLabel *m_dependence;
    TextLabel *m_problem;
    QPushButton *m_addUnit;
    QWidget *m_question = nullptr;   // before a provider goes with what it gives
    TextLabel *m_questionText = nullptr;
    QTabWidget *m_tabs;
    OfferingsBox *m_offerings;
    ProviderForm *m_form;
    bool m_isSaving = false;
};

}   // namespace katve
