#include "ui/print/print_case.h"
#include "exchange/new_inventory.h"
#include "exchange/shipped_layout.h"
#include "store/matrix_loader.h"
#include "ui/window_case.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

PrintCase::PrintCase()
{
    const QString path = m_folder.filePath(u"sample.katve"_s);
    copySample(path);
    m_session = std::make_unique<Session>(Database::open(path, Database::Access::Write));
    m_round = findRound(m_session->database(), m_session->stores());
    reload();
}

void PrintCase::reload()
{
    m_matrix = std::make_unique<GapMatrix>(loadMatrixInput(m_session->database(), *m_round, View::Now));
}

std::optional<PrintDocument> PrintCase::tryPrint(const PrintOrder &order)
{
    static const QMultiHash<QString, QString> borders = shippedNeighbours();
    return printOf({*m_session, *m_round, *m_matrix, borders}, order, m_fonts);
}

PrintDocument PrintCase::print(const AreaRef &area, Language language, Edition edition)
{
    return tryPrint({.area = area, .language = language, .edition = edition, .printedOn = QDate(2026, 11, 22)}).value();
}

TextDocument PrintCase::text(const AreaRef &area, Language language, Edition edition)
{
    static const QMultiHash<QString, QString> borders = shippedNeighbours();
    return textDocumentOf({*m_session, *m_round, *m_matrix, borders},
                          {.area = area, .language = language, .edition = edition, .printedOn = QDate(2026, 11, 22)},
                          m_fonts)
        .value();
}

AreaRef oysRegion()
{
    return {.kind = AreaKind::NetworkRegion, .code = u"OYS"_s};
}

AreaRef municipality(const QString &code)
{
    return {.kind = AreaKind::Municipality, .code = code};
}

QString textOf(const PrintDocument &document)
{
    QStringList texts;
    for (const PrintPage &page : document.pages) {
        for (const PrintText &text : page.texts)
            texts.append(text.text);
    }
    return texts.join(u'\n');
}

QStringList outside(const PrintDocument &document, const PrintFonts &fonts)
{
    QStringList found;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const PrintPage &page = document.pages[i];
        const QRectF paper(QPointF(), page.size());
        for (const PrintText &text : page.texts) {
            if (!paper.contains(placeOf(text, fonts)))
                found.append(u"page %1: %2"_s.arg(i + 1).arg(text.text));
        }
        for (const PrintMark &mark : page.marks) {
            if (!paper.contains(mark.place))
                found.append(u"page %1: a mark"_s.arg(i + 1));
        }
        for (const PrintBox &box : page.boxes) {
            if (!paper.contains(box.place))
                found.append(u"page %1: a box"_s.arg(i + 1));
        }
    }
    return found;
}

}   // namespace katve
