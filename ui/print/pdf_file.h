#pragma once

#include "print/print_page.h"

#include <QByteArray>

#include <functional>

class QPagedPaintDevice;

namespace katve {

// Asked between two pages; when it says true, the work ends with StoreError, Cancelled.
using StopCheck = std::function<bool()>;

// Onto a printer, or any other device with pages that has been set to A4 without margins.
void paintDocument(QPagedPaintDevice &device, const PrintDocument &document, const PrintFonts &fonts,
                   const StopCheck &cancelled = {});
[[nodiscard]] QByteArray pdfOf(const PrintDocument &document, const PrintFonts &fonts, const StopCheck &cancelled = {});

// "698 Rovaniemi.pdf": a name that every system takes, whatever stands in the code and the name.
[[nodiscard]] QString pdfName(const QString &code, const QString &name);

}   // namespace katve
