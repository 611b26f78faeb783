#pragma once

#include "print/summary_pen.h"

namespace katve {

// Writes a summary onto pages.
class PagePen : public SummaryPen {
public:
    explicit PagePen(const PrintFonts &fonts) : m_flow(fonts) {}

    void title(const SummaryTitle &title) override;
    void figures(const std::vector<PrintFigure> &figures) override;
    void heading(const QString &text) override { m_flow.heading(text); }
    void subheading(const QString &text) override { m_flow.heading(text, TextStyle::Subheading); }
    void lead(const QString &text) override { m_flow.lead(text); }
    void paragraph(const QString &text, TextStyle style) override { m_flow.paragraph(text, style); }
    void warning(const QString &text) override;
    void remark(const QString &text) override;
    void table(const PrintTable &table) override { printTable(m_flow, table); }
    void list(const QStringList &entries, int columns, TextStyle style) override;
    void bars(const QString &head, const std::vector<PrintBar> &bars, QDate areasOn) override;
    void grid(const PrintGrid &grid) override { printGrid(m_flow, grid); }
    void entries(const SheetEntries &entries) override;
    void markKey(QDate areasOn) override;
    void turnPage(bool isLandscape) override { m_flow.turnPage(isLandscape); }

    [[nodiscard]] std::vector<PrintPage> takePages() { return m_flow.takePages(); }

private:
    void notice(const QString &text);

    PrintFlow m_flow;
};

}   // namespace katve
