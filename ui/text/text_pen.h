#pragma once

#include "print/summary_pen.h"
#include "text/text_document.h"

namespace katve {

// Writes a summary as a text.
class TextPen : public SummaryPen {
public:
    explicit TextPen(const PrintFonts &fonts) : m_fonts(fonts) {}

    void title(const SummaryTitle &title) override;
    void figures(const std::vector<PrintFigure> &figures) override { add(TextFigures{figures}); }
    void heading(const QString &text) override;
    void subheading(const QString &text) override { beginSection(m_hasHeadings ? 3 : 2, text); }
    void lead(const QString &text) override { say(text, TextParagraph::Kind::Lead); }
    void paragraph(const QString &text, TextStyle style) override;
    void warning(const QString &text) override { say(text, TextParagraph::Kind::Warning); }
    void remark(const QString &text) override { say(text, TextParagraph::Kind::Remark); }
    void table(const PrintTable &table) override;
    void list(const QStringList &entries, int columns, TextStyle style) override;
    void bars(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn) override;
    void grid(const PrintGrid &grid) override;
    void entries(const SheetEntries &entries) override;
    void markKey(QDate areasOn) override;
    void turnPage(bool isLandscape) override;

    [[nodiscard]] const SummaryTitle &title() const { return m_title; }
    [[nodiscard]] std::vector<TextBlock> takeBlocks() { return std::move(m_blocks); }

private:
    void add(TextBlock block) { m_blocks.push_back(std::move(block)); }
    void say(const QString &text, TextParagraph::Kind kind);
    void beginSection(int level, const QString &text);
    [[nodiscard]] QString captionOf(const QString &what) const;   // of a table under the heading at hand

    const PrintFonts &m_fonts;
    std::vector<TextBlock> m_blocks{};
    SummaryTitle m_title{};
    bool m_hasHeadings = false;   // else the subheadings are the first below the title
    int m_level = 0;
    QString m_heading{};
    bool m_hasKey = false;
    bool m_isLandscape = false;
};

}   // namespace katve
