#include "print/pdf_file.h"
#include "store/store_error.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace katve {

namespace {

[[nodiscard]] QPageLayout layoutOf(const PrintPage &page)
{
    QPageLayout layout(QPageSize(QPageSize::A4), page.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);   // our margins are within the page
    return layout;
}

}   // namespace

void paintDocument(QPagedPaintDevice &device, const PrintDocument &document, const PrintFonts &fonts,
                   const StopCheck &cancelled)
{
    QPainter painter;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        if (cancelled && cancelled())
            throw StoreError(StoreError::Reason::Cancelled, {});
        device.setPageLayout(layoutOf(document.pages[i]));
        const bool isReady = i == 0 ? painter.begin(&device) : device.newPage();
        if (!isReady)
            throw StoreError(StoreError::Reason::Failed, {}, QStringLiteral("a page could not be begun"));
        painter.save();
        painter.scale(device.logicalDpiX() / static_cast<double>(unitsInInch),
                      device.logicalDpiY() / static_cast<double>(unitsInInch));
        paintPage(painter, document.pages[i], fonts);
        painter.restore();
    }
}

// In memory first: what becomes of a PDF on a full disk Qt does not tell.
QByteArray pdfOf(const PrintDocument &document, const PrintFonts &fonts, const StopCheck &cancelled)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsInInch);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Katve"));
        paintDocument(writer, document, fonts, cancelled);
    }
    return buffer.data();
}

QString pdfName(const QString &code, const QString &name)
{
    constexpr qsizetype longest = 100;
    QString safe = QStringLiteral("%1 %2").arg(code, name);
    for (QChar &sign : safe) {
        if (sign < u' ' || QStringView(u"<>:\"/\\|?*").contains(sign))
            sign = u'-';
    }
    safe = safe.left(longest).trimmed();
    while (safe.startsWith(u'.'))   // neither hidden nor a way out of the folder
        safe.remove(0, 1);
    return safe + QStringLiteral(".pdf");
}

}   // namespace katve
