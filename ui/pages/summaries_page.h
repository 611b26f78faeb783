#pragma once

#include "pages/fresh_when_seen.h"
#include "print/pdf_file.h"
#include "print/print_order.h"
#include "workspace/workspace.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPrinter;
class QPushButton;
class QScrollArea;

namespace katve {

class PageView;
class SheetWriter;
class TextLabel;

// Koosteet: choose the area, the language and the edition, see the very pages, and print them or save them as PDF.
class SummariesPage : public QWidget {
    Q_OBJECT

public:
    SummariesPage(Workspace &workspace, QWidget *parent);
    ~SummariesPage() override;

    // The sheet of one municipality: on the page, or at once on paper or as a file, whatever the page shows.
    void showMunicipality(const QString &code);
    void printMunicipality(const QString &code);
    void saveMunicipality(const QString &code);
    void savePdf(const QString &path);
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
    [[nodiscard]] std::optional<PrintDocument> sheetOf(const QString &municipality);
    void askPrinter(const PrintDocument &document);
    void askPdf(const PrintDocument &document);
    void save(const QString &path, const PrintDocument &document);
    [[nodiscard]] bool drawn(const PrintDocument &document, const std::function<void(const StopCheck &)> &draw);
    void askFolder();
    void noteNames(const PrintDocument &document, const QString &label);
    [[nodiscard]] PrintOrder order() const;
    [[nodiscard]] PrintSource source();

    Workspace &m_workspace;
    FreshWhenSeen m_fresh;
    PrintFonts m_fonts;
    AreaRef m_area;
    QComboBox *m_areas;
    QComboBox *m_languages;
    QComboBox *m_editions;
    QCheckBox *m_people;
    TextLabel *m_editionHint;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_each;
    SheetWriter *m_writer;
    TextLabel *m_pages;
    TextLabel *m_empty;
    QScrollArea *m_choices;
    PageView *m_preview;
    std::unique_ptr<QPrinter> m_printer;
};

}   // namespace katve
