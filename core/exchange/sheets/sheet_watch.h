#pragma once

#include "exchange/import_report.h"
#include "exchange/sheets/fact_row.h"
#include "exchange/sheets/sheet_titles.h"

#include <QSet>

#include <map>

namespace katve {

// Goes down a sheet with the one who reads it, and keeps what no row says by itself: which municipality, service type and
// stages the rows are about by a title, whether other headings have begun, and what was passed over.
class SheetWatch {
public:
    SheetWatch(const SheetMapping &mapping, const SheetNames &names);

    enum class Role : std::uint8_t {
        Facts,
        Headings,   // the same once more, as on every printed page, or what belongs to them
        Others,     // other headings than those the sheet is read by
        Section,    // says what the rows below are about
    };
    // To be asked of every row, one after the other.
    [[nodiscard]] Role look(const FactRow &row);
    // Of rows that do not say themselves; nothing when titles disagree.
    [[nodiscard]] const SheetTitle &about(SheetField field) const { return m_about.at(field); }
    [[nodiscard]] bool isDisputed(SheetField field) const { return m_disputed.contains(field); }
    [[nodiscard]] const std::vector<SheetTitle> &sections() const { return m_sections; }   // of the last such row
    // A section of a year that no round is of: what stands below it is for nothing that is known.
    [[nodiscard]] bool isOfOtherYear() const { return about(SheetField::Round).key.isEmpty(); }
    // What turns the answer in this cell, or may; empty: nothing.
    [[nodiscard]] QString doubtOf(const SheetColumn &column, const QString &text) const;
    [[nodiscard]] int otherHeadings() const { return m_others; }   // their row; -1: none stand above

    void countPassedOver(const FactRow &row);
    void saw(const QString &municipality, const QString &service, Stage stage);
    [[nodiscard]] bool hasSeen() const { return !m_seenStages.isEmpty(); }   // any answer

    // What is to be told before and after the rows.
    [[nodiscard]] std::vector<ImportRemark> titleRemarks() const;
    [[nodiscard]] std::vector<ImportRemark> lastRemarks() const;
    [[nodiscard]] ImportRemark titleRemark(ImportRemark::Kind kind, const SheetTitle &title) const;

private:
    [[nodiscard]] bool isHeading(const FactRow &row, bool &isSame);
    [[nodiscard]] bool isHeadingText(const SheetColumn &column, const QString &text);
    [[nodiscard]] bool isHowTo(const FactRow &row) const;
    [[nodiscard]] bool findSection(const FactRow &row);
    void begin(const SheetTitle &section);
    [[nodiscard]] bool beginDoubt(const QString &text);
    void setDoubt(const QString &text);
    [[nodiscard]] bool takeSubheadings(const FactRow &row);
    [[nodiscard]] bool isUnclearPlace(const QString &text) const;
    void lookAtYears();
    [[nodiscard]] bool isSeen(const SheetTitle &title) const;
    [[nodiscard]] bool isTaken(const SheetColumn &column) const;
    void addYears(std::vector<ImportRemark> &remarks) const;

    const SheetMapping &m_mapping;
    const SheetNames &m_names;
    std::map<SheetField, SheetTitle> m_about{};
    QSet<SheetField> m_disputed{};
    std::vector<SheetTitle> m_sections{};
    QString m_doubt{};   // a text above
    Doubt m_doubtKind = Doubt::None;
    QString m_unclearPlace{};                 // likewise
    std::map<int, QString> m_subheadings{};   // of columns, that nobody knows
    bool m_hasFacts = false;
    int m_others = -1;
    QSet<int> m_taken{};                // columns
    std::map<int, qint64> m_passed{};   // cells by column
    QSet<QString> m_seen{};
    StageSet m_seenStages{};
    QHash<QString, bool> m_headingWords{};
};

}   // namespace katve
