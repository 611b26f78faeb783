#pragma once

#include "charts/gap_facts.h"
#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace katve {

class BarChartView;
class BarLegend;
class GapsControls;
class PictureSaver;
class TableTwin;
class TextLabel;

// Puutteet: what exists, partly exists, is missing and is unknown, as a chart and as the table of the same facts. A
// click on a bar, or Enter in the table, leads to the cells behind it.
class GapsPage : public QWidget {
    Q_OBJECT

public:
    GapsPage(Workspace &workspace, QWidget *parent);

    void savePicture(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void cellWanted(const QString &municipality, const QString &service);
    void told(const QString &sentence);

private:
    [[nodiscard]] QWidget *madeButtons();
    void layOut();
    void wire();
    void reload();
    void showFacts();
    void goTo(const QString &id, std::optional<std::size_t> part);
    void copyPicture();
    void askWhereToSavePicture();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    std::unique_ptr<GapFacts> m_facts;   // none while there is nothing to show
    GapsControls *m_controls;
    QWidget *m_body;
    TextLabel *m_empty;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    BarLegend *m_legend;
    QPushButton *m_tableShown;
    QSplitter *m_halves;
    BarChartView *m_view;
    TableTwin *m_table;
    TextLabel *m_notes;
    PictureSaver *m_pictures;
};

}   // namespace katve
