#pragma once

#include "exchange/sheets/sheet_mapping.h"

#include <functional>

namespace katve {

// What the columns below some headings are, by their headings first, and then by what stands in them.
class HeadingColumns {
public:
    // The facts are the rows of the sample from `below` on.
    HeadingColumns(const SheetSample &sample, std::size_t below, const SheetNames &names);

    [[nodiscard]] SheetColumn columnOf(int column, const QStringList &headings) const;
    // The steps after that, in their order.
    void dropRefuted(SheetMapping &mapping) const;
    void findChoices(SheetMapping &mapping) const;
    void dropAxes(SheetMapping &mapping) const;
    void findYears(SheetMapping &mapping) const;
    void findRounds(SheetMapping &mapping) const;
    // What stands in the corner of a table, if anything but a heading of its column.
    [[nodiscard]] QString takeCorner(SheetMapping &mapping) const;
    void findByContent(SheetMapping &mapping) const;
    static void bindBeside(SheetMapping &mapping);
    static void findBlocks(SheetMapping &mapping);
    void keepOne(SheetMapping &mapping) const;
    void findUnread(SheetMapping &mapping) const;

    using Test = std::function<bool(const QString &)>;
    [[nodiscard]] double shareOf(int column, const Test &test) const;   // of the cells below that are not empty
    [[nodiscard]] double shareOfAnswers(int column) const;
    // Such as say more than yes or no.
    [[nodiscard]] bool holdsFullAnswers(int column) const;

private:
    static constexpr double enoughAlike = 0.6;
    [[nodiscard]] static SheetColumn nothingOf(const SheetColumn &column);
    [[nodiscard]] static QString lowestOf(const SheetColumn &column);   // of headings one below the other
    [[nodiscard]] static bool isKey(SheetField field)
    {
        return field == SheetField::Municipality || field == SheetField::Service;
    }
    [[nodiscard]] SheetColumn namedIn(const QString &text) const;
    void takeDimensions(SheetColumn &found, const QStringList &texts) const;
    [[nodiscard]] QString placeIn(const QStringList &headings) const;
    [[nodiscard]] NameFound placeBesideStages(const QString &text) const;
    [[nodiscard]] NameFound serviceBesideStages(const QString &text) const;
    [[nodiscard]] NameFound serviceIn(const QString &text) const;
    [[nodiscard]] static bool isAlone(const SheetMapping &mapping, const SheetColumn &choice);
    [[nodiscard]] bool asksAnother(const SheetMapping &mapping, const SheetColumn &column) const;
    [[nodiscard]] bool isChoice(const std::vector<SheetColumn> &columns) const;
    [[nodiscard]] bool isRefuted(const SheetColumn &column) const;
    [[nodiscard]] bool isOfOtherYear(const SheetColumn &column) const;   // than the round
    void keepOneOf(const std::vector<SheetColumn *> &columns, std::vector<SheetColumn> &repeats) const;
    [[nodiscard]] int filled(int column) const;

    const SheetSample &m_sample;
    std::size_t m_below;
    const SheetNames &m_names;
};

}   // namespace katve
