#pragma once

#include "print/pdf_file.h"
#include "text/text_document.h"

namespace katve {

// A summary as a file of one of the kinds it can be had in.
enum class SummaryFormat : std::uint8_t { Pdf, Html, Odt };
[[nodiscard]] std::optional<SummaryFormat> summaryFormatOf(const QString &pathOrFormat);   // by its ending
[[nodiscard]] QString endingOf(SummaryFormat format);                                      // with its point
// As `pdfName`, with the ending of the kind.
[[nodiscard]] QString summaryName(const QString &code, const QString &name, SummaryFormat format);

// A summary that has been worked out and can be written as a file.
class SummaryDraft {
public:
    // Nothing when the area has no municipality in the round.
    [[nodiscard]] static std::optional<SummaryDraft> of(const PrintSource &source, const PrintOrder &order,
                                                        SummaryFormat format, const PrintFonts &fonts);

    [[nodiscard]] const QString &title() const;   // of the area
    [[nodiscard]] qint64 people() const;          // contact people who are named
    [[nodiscard]] qint64 pages() const;           // of a PDF; the others have none of their own
    [[nodiscard]] int steps() const;              // how often `cancelled` is asked
    // Throws StoreError.
    [[nodiscard]] QByteArray bytes(const PrintFonts &fonts, const StopCheck &cancelled = {}) const;

private:
    SummaryDraft(SummaryFormat format, std::variant<PrintDocument, TextDocument> document)
        : m_format(format)
        , m_document(std::move(document))
    {}

    SummaryFormat m_format;
    std::variant<PrintDocument, TextDocument> m_document;
};

struct SummaryFile {
    QString title{};   // of the area
    QByteArray bytes{};
    qint64 pages = 0;   // of a PDF
};
// Nothing when the area has no municipality in the round. Throws StoreError.
[[nodiscard]] std::optional<SummaryFile> summaryFile(const PrintSource &source, const PrintOrder &order,
                                                     SummaryFormat format, const PrintFonts &fonts,
                                                     const StopCheck &cancelled = {});

}   // namespace katve
