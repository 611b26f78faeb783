#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QWidget>

class QStackedWidget;

namespace katve {

class OfferingPanel;
class ProviderList;
class ProviderView;
class TextLabel;

// Toimijat: who gives what, to whom and where, and whom to call.
class ProvidersPage : public QWidget {
    Q_OBJECT

public:
    ProvidersPage(Workspace &workspace, QWidget *parent);

    // Before the inventory is closed; false: something is not kept, and the page says why.
    [[nodiscard]] bool saveTyped();
    void show(const QString &provider, const QString &offering = {});   // one of its services chosen

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void layOut();
    void wire();
    void reload();
    void showChosen();
    void add(const QString &name, const QString &organisation);
    void addOffering();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    ProviderBook m_book;
    ProviderList *m_list;
    QStackedWidget *m_side;
    TextLabel *m_hint;
    ProviderView *m_view;
    OfferingPanel *m_adding;
};

}   // namespace katve
