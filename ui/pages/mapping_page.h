#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace katve {

class Inspector;
class MappingView;
class PastePanel;
class OfferingPanel;
struct Question;

// Kartoitus: the grid, its tools, and the inspector beside it.
class MappingPage : public QWidget {
    Q_OBJECT

public:
    MappingPage(Workspace &workspace, QWidget *parent);

    // Before the inventory is closed; false: something is not kept, and the page says why.
    [[nodiscard]] bool saveTyped();
    void goTo(const QString &municipality, const QString &service);
    [[nodiscard]] MappingView &view() const { return *m_view; }

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void layOut();
    void wire();
    void reload();
    [[nodiscard]] QWidget *madeTools();
    [[nodiscard]] QString emptyText() const;
    void copyBlock();
    void previewPaste();
    void paste();
    void setLargeType(bool on);
    void addProvider(const std::vector<Question> &questions);   // to stages of one cell
    void closePanel();

    Workspace &m_workspace;
    MappingView *m_view;
    QStackedWidget *m_side;
    Inspector *m_inspector;
    OfferingPanel *m_adding;
    QStackedWidget *m_stack;
    PastePanel *m_paste;
    Edit m_pasted;                         // what is previewed
    std::optional<AreaRef> m_areaBefore;   // large type
    QLabel *m_empty;
    QToolButton *m_fastEntry;
    QToolButton *m_next;
    QToolButton *m_confirm;
    QToolButton *m_large;
    QLabel *m_progress;
};

}   // namespace katve
