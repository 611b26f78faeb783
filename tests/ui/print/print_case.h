#pragma once

#include "analysis/gap_matrix.h"
#include "text/text_document.h"

#include <QTemporaryDir>

#include <memory>

namespace katve {

// The sample inventory and its newest round, to be printed.
class PrintCase {
public:
    PrintCase();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const Round &round() const { return *m_round; }
    [[nodiscard]] const GapMatrix &matrix() const { return *m_matrix; }
    [[nodiscard]] const PrintFonts &fonts() const { return m_fonts; }
    void reload();   // after the rows have been changed

    [[nodiscard]] PrintDocument print(const AreaRef &area, Language language = Language::Finnish,
                                      Edition edition = Edition::Working);
    [[nodiscard]] TextDocument text(const AreaRef &area, Language language = Language::Finnish,
                                    Edition edition = Edition::Working);
    [[nodiscard]] std::optional<PrintDocument> tryPrint(const PrintOrder &order);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Round> m_round;
    std::unique_ptr<GapMatrix> m_matrix;
    PrintFonts m_fonts;
};

[[nodiscard]] AreaRef oysRegion();
[[nodiscard]] AreaRef municipality(const QString &code);
// What is written on the pages, a text a line; lines of one paragraph stand below one another.
[[nodiscard]] QString textOf(const PrintDocument &document);
// The texts and marks that stand outside their page.
[[nodiscard]] QStringList outside(const PrintDocument &document, const PrintFonts &fonts);

}   // namespace katve
