#pragma once

#include "map/hex_map.h"

#include <QWidget>

namespace katve {

// Maps side by side on the screen: the pointer tells, a click or Enter goes to what is behind a hexagon, and the arrow keys
// walk from one to the next as they lie.
class HexMapView : public QWidget {
    Q_OBJECT

public:
    explicit HexMapView(QWidget *parent);

    void show(std::vector<HexMap> maps);   // the current municipality stays if it is still there
    [[nodiscard]] const std::vector<HexMap> &maps() const { return m_maps; }

    struct Spot {
        std::size_t map = 0;
        std::size_t tile = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    [[nodiscard]] std::optional<Spot> current() const { return m_current; }
    [[nodiscard]] const HexTile &tileAt(const Spot &spot) const { return m_maps[spot.map].tiles[spot.tile]; }
    [[nodiscard]] QString currentMunicipality() const;
    void choose(const QString &municipality);   // in the map that is current
    [[nodiscard]] QPoint whereIs(const Spot &spot) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const QString &municipality, std::size_t map);
    void currentChanged(const QString &municipality);
    // Of the hexagon at the pointer, else of the current one; empty: there is none.
    void told(const QString &words, const QString &municipality, std::size_t map);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] std::vector<QRectF> areas() const;
    [[nodiscard]] HexLayout layoutOf(std::size_t map) const;
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF &point) const;
    [[nodiscard]] std::optional<Spot> spotOf(std::size_t map, const QString &municipality) const;
    [[nodiscard]] QString wordsOf(const Spot &spot) const;
    [[nodiscard]] double titleHeight() const;
    void move(HexLayout::Way way);
    void setCurrent(const Spot &spot);
    void tell();

    std::vector<HexMap> m_maps;
    std::optional<Spot> m_current;
    std::optional<Spot> m_hovered;
    double m_column = 0;   // that up and down keep to
};

}   // namespace katve
