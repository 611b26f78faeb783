#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace katve {

class Inspector;
class Legend;
class MappingView;
class PastePanel;
class OfferingPanel;
struct Question;

// How the page is set up, which is remembered from one sitting to the next.
struct MappingLook {
    QByteArray sides{};   // whether the inspector is open, and how wide; none: as it comes
    double largeScale = 1.8;
};

// Kartoitus: the grid, its tools, and the inspector beside it.
class MappingPage : public QWidget {
    Q_OBJECT

public:
    MappingPage(Workspace &workspace, QWidget *parent);

    // Before the inventory is closed; false: something is not kept, and the page says why.
    [[nodiscard]] bool saveTyped();
    void goTo(const QString &municipality, const QString &service);
    [[nodiscard]] MappingLook look() const;
    void setLook(const MappingLook &look);
    [[nodiscard]] MappingView &view() const { return *m_view; }

Q_SIGNALS:
    void disputeWanted(const QString &dispute);
    void told(const QString &sentence);
    void offeringWanted(const QString &provider, const QString &offering);   // to be looked at where providers are

private:
    void layOut();
    void wire();
    void reload();
    void showWhetherDisputed();
    [[nodiscard]] QWidget *madeTools();
    void copyBlock();
    void previewPaste();
    void paste();
    void setLargeType(bool on);
    void addProvider(const std::vector<Question> &questions);   // to stages of one cell
    void closePanel();

    Workspace &m_workspace;
    MappingView *m_view;
    QSplitter *m_sides;
    QStackedWidget *m_side;
    QByteArray m_sidesBefore;   // large type, which has no inspector
    Inspector *m_inspector;
    OfferingPanel *m_adding;
    QStackedWidget *m_stack;
    PastePanel *m_paste;
    Edit m_pasted;                         // what is previewed
    std::optional<AreaRef> m_areaBefore;   // large type
    QLabel *m_empty;
    Legend *m_legend;
    QToolButton *m_fastEntry;
    QToolButton *m_next;
    QToolButton *m_confirm;
    QToolButton *m_large;
    QLabel *m_progress;
};

}   // namespace katve
