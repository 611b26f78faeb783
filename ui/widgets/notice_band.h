#pragma once

#include <QWidget>

namespace katve {

// A line across the page that must not be missed: an invented sample, a file that cannot be changed.
class NoticeBand : public QWidget {
    Q_OBJECT

public:
    NoticeBand(const QString &sentence, QWidget *parent);

    // Qt passes a new palette of the program on only to widgets that have none of their own.
    void followProgramPalette();

protected:
    void paintEvent(QPaintEvent *event) override;
};

}   // namespace katve
