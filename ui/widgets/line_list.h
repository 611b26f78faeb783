#pragma once

#include <QTreeWidget>

#include <vector>

namespace katve {

// A line that leads somewhere: to a cell of the mapping, or to what a provider gives.
struct Line {
    QStringList texts{};   // one a column
    QString municipality{};
    QString service{};
    QString provider{};
    QString offering{};
    std::vector<Line> lines{};
};

// Lines with numbers beside them, as tall as it needs; Enter or a click goes to the cell behind a line.
class LineList : public QTreeWidget {
    Q_OBJECT

public:
    LineList(const QString &name, const QStringList &headings, QWidget *parent);

    void show(const std::vector<Line> &lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString &municipality, const QString &service);
    void offeringChosen(const QString &provider, const QString &offering);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QTreeWidgetItem *item);
    void add(QTreeWidgetItem *under, const Line &line);
};

}   // namespace katve
