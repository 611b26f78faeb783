#pragma once

#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace katve {

class FirstColumn;
class OfferingForm;
class TextLabel;

// What a provider gives, and the chosen one of it to be changed. Whatever is changed is kept at once.
class OfferingsBox : public QWidget {
    Q_OBJECT

public:
    OfferingsBox(Workspace &workspace, const ProviderBook &book, QWidget *parent);

    void show(const QString &provider);
    void showReach();   // anew, when cells are others than before
    void choose(const QString &offering);
    bool save();       // what has been typed; false: it cannot be kept, stays, and says so
    void takeBack();   // what has been typed and not kept

Q_SIGNALS:
    void additionWanted();
    void told(const QString &sentence);

private:
    void layOut();
    [[nodiscard]] QWidget *madeButtons();
    void fillList();
    void showCurrent();
    void returnToShown();
    void tellProblem(const QString &sentence);
    void remove();
    [[nodiscard]] QString current() const;

    Workspace &m_workspace;
    const ProviderBook &m_book;
    QString m_provider;
    std::optional<Offering> m_shown;   // in the form, as it is kept
    QTreeWidget *m_list;
    FirstColumn *m_firstColumn;
    TextLabel *m_hint;
    QPushButton *m_remove;
    QWidget *m_editor;
    TextLabel *m_problem;
    OfferingForm *m_form;
    TextLabel *m_reaches;
    TextLabel *m_others;
    TextLabel *m_alone;
    bool m_isSaving = false;
};

}   // namespace katve
