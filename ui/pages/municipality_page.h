#pragma once

#include "pages/fresh_when_seen.h"
#include "workspace/workspace.h"

#include <QMultiHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QUrl;

namespace katve {

class TextLabel;

// Kunta: what residents of one municipality get and from where, what is lacking and why, how others fare, and whom to
// ask; a document to be read with those who decide there. Every line leads to its cell.
class MunicipalityPage : public QWidget {
    Q_OBJECT

public:
    MunicipalityPage(Workspace &workspace, QWidget *parent);

    void choose(const QString &municipality);   // if it is in scope
    [[nodiscard]] const QString &municipality() const { return m_municipality; }

Q_SIGNALS:
    void cellWanted(const QString &municipality, const QString &service);
    void printWanted(const QString &municipality);
    void pdfWanted(const QString &municipality);
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *madeTools();
    void layOut();
    void wire();
    void reload();
    void fillChoice();
    void readChoice();
    void showSheet();
    void follow(const QUrl &link);
    [[nodiscard]] std::vector<std::size_t> choosable() const;

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    QMultiHash<QString, QString> m_borders;
    QString m_municipality;   // code
    QLabel *m_label;
    QComboBox *m_choice;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QStackedWidget *m_stack;
    QTextBrowser *m_sheet;
    TextLabel *m_empty;
};

}   // namespace katve
