#pragma once

#include "map/map_facts.h"
#include "map/map_sheet.h"
#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QWidget>

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace katve {

class HexMapView;
class MapLegend;
class MapTools;
class PictureSaver;
class TableTwin;
class TextLabel;

// Kartta: one hexagon per municipality, coloured and marked by a service type or a sum; the legend and the table beside it.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(Workspace &workspace, QWidget *parent);

    void showMeasure(MapMeasure measure);
    [[nodiscard]] MapSheet sheet() const;   // what is shown, as a picture or on paper
    void savePicture(const QString &path);

Q_SIGNALS:
    void cellWanted(const QString &municipality, const QString &service);
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *madeSide();
    void layOut();
    void wire();
    void reload();
    void showMaps();
    void showSide();
    void fitSide();
    void tell(const QString &words, const QString &municipality, std::size_t map);
    void go(const QString &municipality);
    [[nodiscard]] QString tellingService(const QString &municipality) const;
    [[nodiscard]] QString outsideText() const;
    [[nodiscard]] QStringList giversOf(const QString &municipality, std::size_t column) const;
    void copyPicture();
    void askWhereToSave();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    QHash<QString, HexPlace> m_places;
    QHash<std::uint32_t, QString> m_providers;   // names by number
    MapTools *m_tools;
    QStackedWidget *m_stack;
    QSplitter *m_body;
    TextLabel *m_empty;
    HexMapView *m_view;
    QSplitter *m_side;
    bool m_isSideSized = false;   // by the user
    QScrollArea *m_words;
    TextLabel *m_told;
    TextLabel *m_givers;
    MapLegend *m_legend;
    TextLabel *m_explanation;
    TextLabel *m_outside;
    TableTwin *m_table;
    PictureSaver *m_pictures;
};

}   // namespace katve
