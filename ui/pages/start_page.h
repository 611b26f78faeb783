#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace katve {

// What is shown when no inventory is open: the files used last, and the ways to begin.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    void showRecent(const QStringList &files);

Q_SIGNALS:
    void newWanted();
    void sampleWanted();
    void openWanted();
    void fileWanted(const QString &path);
    void forgetWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void addWays(QBoxLayout &column);
    void addRecent(QBoxLayout &column);
    void addWay(QBoxLayout &column, const QString &text, const QString &what, void (StartPage::*signal)());
    void openCurrent();
    void forgetCurrent();
    void enableButtons();

    QLabel *m_none;
    QListWidget *m_recent;
    QPushButton *m_open;
    QPushButton *m_forget;
};

}   // namespace katve
