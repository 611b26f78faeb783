#pragma once

#include "exchange/sheets/sheet_doubts.h"
#include "exchange/sheets/sheet_lexicon.h"
#include "exchange/sheets/sheet_names.h"
#include "exchange/sheets/workbook.h"

namespace katve {

// What one column of a sheet was taken for, and why. A column of answers may itself say what it answers for: a
// municipality, a service type, stages, or several of these, as they stand in its headings.
struct SheetColumn {
    int column = 0;
    QString heading{};
    SheetField field = SheetField::Ignored;
    QString municipality{};              // code
    QString service{};                   // key
    StageSet stages{};                   // none: said elsewhere
    std::optional<AnswerValue> says{};   // a mark in it is this answer: one of several columns to choose from
    MatchReason reason = MatchReason::Default;
    double confidence = 0;
    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;

    // Whether it says itself what it answers for, or what it answers.
    [[nodiscard]] bool isAxis() const
    {
        return !municipality.isEmpty() || !service.isEmpty() || !stages.isEmpty() || says.has_value();
    }
};

enum class SheetShape : std::uint8_t {
    List,     // one row for each fact
    Matrix,   // one row for several
    Form,     // an answer form of ours that came back: only what was changed in it counts
};

// Something that stands above a table, or in the name of its sheet or file, and says what all rows are about.
struct SheetTitle {
    QString text{};
    int row = -1;                             // -1: a name
    SheetField field = SheetField::Ignored;   // Municipality, Service, Stages or Round
    QString key{};                            // of a municipality or a service; a year
    StageSet stages{};
    friend bool operator==(const SheetTitle &, const SheetTitle &) = default;

    [[nodiscard]] bool saysSameAs(const SheetTitle &other) const { return key == other.key && stages == other.stages; }
};

// How a sheet is read: what a person is shown, and may change, before anything is taken in. What no column says is said
// once for all rows.
struct SheetMapping {
    std::size_t sheet = 0;
    QString sheetName{};
    Table table = Table::Answers;   // or Providers
    SheetShape shape = SheetShape::List;
    int firstHeading = 0;   // rows
    int firstRow = 0;       // below the headings
    std::vector<SheetColumn> columns{};
    std::vector<SheetColumn> unread{};   // columns of answers to nobody knows what: their headings name nothing of ours
    std::vector<SheetColumn> repeats{};   // of a field that a column before them has: they may not say otherwise
    std::vector<int> blocks{};            // columns in which a table beside another one begins
    std::vector<SheetTitle> titles{};     // that were found, whether or not they are needed
    std::map<int, QString> rounds{};      // of columns that are headed by a year; empty: of no round
    MarkKey key{};                        // what the sheet's own key says of its marks
    SheetTitle doubt{};                   // what stands above all rows and may turn what they say
    QString round{};
    QString municipality{};
    QString service{};
    StageSet stages{};   // none: all that the service type has
    friend bool operator==(const SheetMapping &, const SheetMapping &) = default;

    // The first column of a field; nothing when there is none.
    [[nodiscard]] const SheetColumn *column(SheetField field) const;
    // The one that goes with an answer in this column, where several tables stand side by side.
    [[nodiscard]] const SheetColumn *columnFor(SheetField field, int answer) const;
    [[nodiscard]] int blockOf(int column) const;
    // The first title that says something of this field, and the first after it that says otherwise.
    [[nodiscard]] const SheetTitle *title(SheetField field) const;
    [[nodiscard]] const SheetTitle *otherTitle(SheetField field) const;
    // Whether titles say two things of what no column says.
    [[nodiscard]] bool isDisputed(SheetField field) const;
    // Of a column of answers: a round that is not the one of the sheet, as far as its heading says.
    [[nodiscard]] QString otherRoundOf(int column) const;
    // Whether columns say it, so that no title is needed.
    [[nodiscard]] bool isSaidByColumns(SheetField field) const;
    // Whether every row says, or is told, all that it needs.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] double confidence() const;   // of its least sure part
    [[nodiscard]] int known() const;           // how many things its columns say
};

// The beginning of a sheet, and how its cells are merged there.
struct SheetSample {
    std::vector<SheetRow> rows{};
    std::vector<SheetMerge> merges{};
    QString fileName{};   // of the file, when it is known

    static constexpr std::size_t mostRows = 200;
    static constexpr std::size_t mostColumns = 3000;   // all municipalities at all stages, and some
};
[[nodiscard]] SheetSample sampleOf(const Workbook &workbook, std::size_t sheet);

// How a sheet is to be read, found from its headings and from what stands below them; not usable when it holds
// nothing of ours. A pure function of what it is given.
[[nodiscard]] SheetMapping mappingOf(const SheetSample &sample, const QString &sheetName, const SheetNames &names);

// Of each sheet that is shown and holds something of ours.
[[nodiscard]] std::vector<SheetMapping> mappingsOf(const Workbook &workbook, const SheetNames &names);
// Of a column of answers: whether this text is a mark that chooses it.
[[nodiscard]] bool isMark(const SheetColumn &column, const QString &text);

}   // namespace katve
