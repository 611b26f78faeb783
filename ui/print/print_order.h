#pragma once

#include "analysis/gap_matrix.h"
#include "edit/session.h"
#include "print/print_page.h"
#include "words/language.h"

#include <QMultiHash>

#include <optional>

namespace katve {

// The public edition leaves out what is for those who do the mapping: notes, direct contacts, and the lists of what is to
// be mended cell by cell.
enum class Edition : std::uint8_t { Working, Public };

struct PrintOrder {
    AreaRef area{};
    Language language = Language::Finnish;
    Edition edition = Edition::Working;
    QDate printedOn{};
    bool withPeople = false;   // contact people of a municipality; never in the public edition
};

struct PrintSource {
    Session &session;
    const Round &round;
    const GapMatrix &matrix;                  // of that round, as things are now
    QMultiHash<QString, QString> borders{};   // municipalities that share one, both ways
};

// The summary of a region, or the sheet of a municipality. Nothing when the area has no municipality in the round.
[[nodiscard]] std::optional<PrintDocument> printOf(const PrintSource &source, const PrintOrder &order,
                                                   const PrintFonts &fonts);

}   // namespace katve
