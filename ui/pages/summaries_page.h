#pragma once

#include "pages/fresh_when_seen.h"
#include "text/summary_file.h"
#include "workspace/workspace.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace katve {

class PageView;
class SheetWriter;
class SummaryOutput;
class TextLabel;

// Koosteet: choose the area, the language and the edition, see the very pages, and print them or save
// them as PDF, HTML or ODT.
class SummariesPage : public QWidget {
    Q_OBJECT

public:
    SummariesPage(Workspace &workspace, QWidget *parent);

    // The sheet of one municipality: on the page, or at once on paper or as a file, whatever the page shows.
    void showMunicipality(const QString &code);
    void printMunicipality(const QString &code);
    void saveMunicipality(const QString &code);
    void print();                           // what is shown
    void saveAs(const QString &path);       // as what its ending says
    void saveEach(const QString &folder);   // one file for each municipality of the area

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *madeChoices();
    void widen();   // the choices, with the text
    void layOut();
    void wire();
    void fill();   // the areas of the round
    void followScope();
    void reload();
    void showEmpty(const QString &hint);   // none: there is something to show
    void tellPage(std::size_t page);
    [[nodiscard]] PrintOrder orderOf(const QString &municipality) const;
    void askFile(const PrintOrder &order);
    void askFolder();
    [[nodiscard]] PrintOrder order() const;
    [[nodiscard]] SummaryFormat format() const;
    [[nodiscard]] PrintSource source();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    PrintFonts m_fonts;
    AreaRef m_area;
    QComboBox *m_areas;
    QComboBox *m_languages;
    QComboBox *m_editions;
    QComboBox *m_formats;
    QCheckBox *m_people;
    TextLabel *m_editionHint;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_each;
    SheetWriter *m_writer;
    SummaryOutput *m_output;
    TextLabel *m_pages;
    TextLabel *m_empty;
    QScrollArea *m_choices;
    PageView *m_preview;
};

}   // namespace katve
