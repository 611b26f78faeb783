#pragma once

#include "print/pdf_file.h"
#include "text/text_document.h"

namespace katve {

// The summary as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Follows the light
// or dark of the reader's screen, the width of it, and goes on paper. `cancelled` is asked between the blocks.
[[nodiscard]] QByteArray htmlOf(const TextDocument &document, const PrintFonts &fonts, const StopCheck &cancelled = {});

// Parts of it.
[[nodiscard]] QString htmlStyle();               // the style sheet
[[nodiscard]] QString htmlMarks();               // shapes that are used over and over
[[nodiscard]] QString htmlMark(Status status);   // one of them
[[nodiscard]] QString htmlTable(const TextTable &table, const TextWords &words);
[[nodiscard]] QString htmlPicture(const TextPicture &picture, const PrintFonts &fonts);

}   // namespace katve
