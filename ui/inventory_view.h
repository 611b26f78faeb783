#pragma once

#include "pages/mapping_page.h"
#include "workspace/workspace.h"

#include <QWidget>

class QStackedWidget;

namespace katve {

class ImportMemory;
class NavigationRail;
class ScopeBar;

// An open inventory: the rail, the scope and the pages. A page is made when it is first shown.
class InventoryView : public QWidget {
    Q_OBJECT

public:
    enum Page {
        Overview,
        Mapping,
        Gaps,
        Map,
        Providers,
        Contacts,
        Municipality,
        Catalogue,
        Summaries,
        Merging,
        Importing
    };
    [[nodiscard]] static QStringList pageNames();   // in the order of `Page`

    InventoryView(Workspace &workspace, QWidget *parent);
    ~InventoryView() override;

    void showPage(int page);
    void goTo(const QString &municipality, const QString &service);
    [[nodiscard]] QString helpTopic() const;   // of the page that is shown
    void showMunicipality(const QString &code);
    void showService(const QString &key);
    void showProvider(const QString &id, const QString &offering = {});   // one of its services chosen
    void focusSearch();
    void print();   // the sheet of the municipality that is shown; else the summary, from its page
    void pressInGrid(QKeyCombination key);
    // Shows what the files would bring; nothing is written before the user says so.
    void showMergeOf(const QStringList &files);
    void showDispute(const QString &key);   // empty: the first
    // Shows what spreadsheets or a data package would bring, or the table on the clipboard.
    void showImportOf(const QStringList &files);
    void showImportOfClipboard();
    // Before the inventory is closed. False: something is not kept; its page is shown and says why.
    [[nodiscard]] bool saveTyped();
    [[nodiscard]] MappingPage &mapping();
    [[nodiscard]] MappingLook mappingLook();
    void setMappingLook(const MappingLook &look) { m_look = look; }   // when it is made
    void setImportMemory(const QString &file);                        // before that page is shown

Q_SIGNALS:
    void pageShown(int page);
    void told(const QString &sentence);
    void mergeWanted();   // files to be chosen
    void importWanted();

private:
    void layOut();
    [[nodiscard]] QWidget *madeBand();   // says that it is a sample, or that it can only be read
    [[nodiscard]] QWidget &page(int page);
    [[nodiscard]] QWidget *made(Page page);
    template <typename Made> [[nodiscard]] bool isSavedOn(Page page);
    template <typename Made> [[nodiscard]] Made *wired(Made *page);
    [[nodiscard]] QWidget *madeOverview();
    [[nodiscard]] QWidget *madeMapping();
    [[nodiscard]] QWidget *madeMunicipality();
    [[nodiscard]] QWidget *madeMerging();
    [[nodiscard]] QWidget *madeImporting();
    [[nodiscard]] QString visitedMunicipality();   // where the grid's keyboard is

    Workspace &m_workspace;
    NavigationRail *m_rail;
    ScopeBar *m_scope;
    QStackedWidget *m_pages;
    MappingLook m_look;
    std::unique_ptr<ImportMemory> m_importMemory;
    std::vector<QWidget *> m_made;   // by `Page`; none yet: not shown so far
};

}   // namespace katve
