#pragma once

#include "print/pdf_file.h"
#include "text/text_document.h"

class QXmlStreamWriter;

namespace katve {

// The summary as an OpenDocument text that can be worked on: its headings are headings, the heads of its tables stand
// again on every page, and its pictures say what they show. `cancelled` is asked between the blocks. Throws StoreError.
[[nodiscard]] QByteArray odtOf(const TextDocument &document, const PrintFonts &fonts, const StopCheck &cancelled = {});

// Parts of it.
[[nodiscard]] QByteArray odtStyles(const TextDocument &document);
[[nodiscard]] QByteArray odtMeta(const TextDocument &document);
void declareOdfNames(QXmlStreamWriter &xml);   // on the element that was begun last
[[nodiscard]] QString odtMark(Status status);
[[nodiscard]] QByteArray pngOf(const PrintPage &page, const QRectF &part, const PrintFonts &fonts);

}   // namespace katve
