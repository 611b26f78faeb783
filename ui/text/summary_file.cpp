#include "text/summary_file.h"
#include "text/html_file.h"
#include "text/odt_file.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

std::optional<SummaryFormat> summaryFormatOf(const QString &pathOrFormat)
{
    const QString ending = pathOrFormat.section(u'.', -1).toLower();
    return ending == u"pdf"_s                       ? std::optional(SummaryFormat::Pdf)
        : ending == u"html"_s || ending == u"htm"_s ? std::optional(SummaryFormat::Html)
        : ending == u"odt"_s                        ? std::optional(SummaryFormat::Odt)
                                                    : std::nullopt;
}

QString endingOf(SummaryFormat format)
{
    return format == SummaryFormat::Pdf ? u".pdf"_s : format == SummaryFormat::Html ? u".html"_s : u".odt"_s;
}

QString summaryName(const QString &code, const QString &name, SummaryFormat format)
{
    const QString pdf = pdfName(code, name);
    return pdf.left(pdf.size() - endingOf(SummaryFormat::Pdf).size()) + endingOf(format);
}

std::optional<SummaryDraft> SummaryDraft::of(const PrintSource &source, const PrintOrder &order, SummaryFormat format,
                                             const PrintFonts &fonts)
{
    if (format == SummaryFormat::Pdf) {
        std::optional<PrintDocument> document = printOf(source, order, fonts);
        return document ? std::optional(SummaryDraft(format, std::move(*document))) : std::nullopt;
    }
    std::optional<TextDocument> document = textDocumentOf(source, order, fonts);
    return document ? std::optional(SummaryDraft(format, std::move(*document))) : std::nullopt;
}

const QString &SummaryDraft::title() const
{
    return std::visit([](const auto &document) -> const QString & { return document.title; }, m_document);
}

qint64 SummaryDraft::people() const
{
    return std::visit([](const auto &document) { return document.people; }, m_document);
}

qint64 SummaryDraft::pages() const
{
    const auto *document = std::get_if<PrintDocument>(&m_document);
    return document == nullptr ? 0 : static_cast<qint64>(document->pages.size());
}

int SummaryDraft::steps() const
{
    const auto *document = std::get_if<TextDocument>(&m_document);
    return document == nullptr ? static_cast<int>(pages()) : static_cast<int>(document->blocks.size());
}

QByteArray SummaryDraft::bytes(const PrintFonts &fonts, const StopCheck &cancelled) const
{
    switch (m_format) {
    case SummaryFormat::Pdf: break;
    case SummaryFormat::Html: return htmlOf(std::get<TextDocument>(m_document), fonts, cancelled);
    case SummaryFormat::Odt: return odtOf(std::get<TextDocument>(m_document), fonts, cancelled);
    }
    return pdfOf(std::get<PrintDocument>(m_document), fonts, cancelled);
}

std::optional<SummaryFile> summaryFile(const PrintSource &source, const PrintOrder &order, SummaryFormat format,
                                       const PrintFonts &fonts, const StopCheck &cancelled)
{
    const std::optional<SummaryDraft> draft = SummaryDraft::of(source, order, format, fonts);
    if (!draft)
        return std::nullopt;
    return SummaryFile{.title = draft->title(), .bytes = draft->bytes(fonts, cancelled), .pages = draft->pages()};
}

}   // namespace katve
