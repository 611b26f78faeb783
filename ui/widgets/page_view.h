#pragma once

#include "print/print_page.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>

namespace katve {

// The pages of a print below one another, as wide as there is room. Only those that are seen are painted.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    PageView(const PrintFonts &fonts, QWidget *parent);

    void show(PrintDocument document);   // from the first page on, unless it is the same print made anew
    [[nodiscard]] const PrintDocument &document() const { return m_document; }
    [[nodiscard]] std::size_t currentPage() const;   // the uppermost that is mostly seen; from 0
    void goToPage(std::size_t page);

Q_SIGNALS:
    void pageChanged(std::size_t page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    [[nodiscard]] const QPixmap &picture(std::size_t page);
    void forgetFarPictures();

    const PrintFonts &m_fonts;
    PrintDocument m_document;
    std::vector<QRect> m_places;   // of the pages, in the whole
    double m_scale = 1;            // pixels in a unit
    std::map<std::size_t, QPixmap> m_pictures;
};

}   // namespace katve
