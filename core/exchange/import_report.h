#pragma once

#include "domain/fields.h"
#include "exchange/sheets/sheet_notes.h"

#include <array>

namespace katve {

// One thing that is wrong with, or worth knowing of, a package. The words for it are made where there is a user.
struct ImportRemark {
    enum class Kind {
        // errors
        MissingFile,
        MissingColumn,
        RepeatedColumn,
        TooFewFields,
        TooManyFields,
        StrayQuote,
        TextAfterQuote,
        OpenQuote,
        TooLong,
        Missing,
        UnknownCode,
        BadDate,
        BadNumber,
        BadKey,
        BadArea,
        BadText,
        UnknownReference,   // `value` names nothing in the package or the inventory
        RefersToRejected,   // what it names was in the package, but was not taken
        RepeatedKey,
        RoundClosed,
        // of spreadsheets
        UnknownRound,
        TextTurns,   // `value` stands above, and may turn what the row says
        UnknownMunicipality,
        SeveralMunicipalities,
        UnknownService,
        SeveralServices,
        UnknownStage,
        UnknownAnswer,
        SaidDifferently,   // the same cell is answered twice, and not alike
        SaidTwice,         // one row says `value`, and in the column `detail` `other`, of one and the same thing
        TitlesDisagree,    // one title says `value`, another `other`
        AboveHeadings,     // the row stands above the headings, those of row `detail`, that the sheet is read by
        OtherHeadings,     // the row stands below other headings, those of row `detail`, than the sheet is read by
        SeveralProviders,
        NothingToRead,   // no sheet holds anything of ours
        NotWorkedOut,    // a formula without a value stands where one is needed
        // notes
        UnreadableDescription,   // datapackage.json: what it says of sample and closed rounds is lost
        UnknownColumn,
        ListTidied,
        AnswerSuperseded,
        AnswerOutsideRound,
        StagesOutsideService,
        TakenFor,        // `value` was taken for `detail`, which is not quite the same
        CodeMended,      // a code had lost its zeros
        SheetLeftOut,    // a sheet that is hidden, or holds nothing of ours
        SheetMade,       // sheets, all in `file`, that Katve works out of others: what is changed there is not read
        SecondLeftOut,   // `value` was not taken, as `other` stands in the column `detail` for the same thing
        ColumnLeftOut,   // the column `value` holds so many cells, `detail`, and says nothing that is taken
        TextLeftOut,     // `value` stands in a row that says no answer
        TitleTaken,      // by the title `value` what follows is about `detail`
        TitleUnlike,     // the title `value` names `detail`, and no row is about that
        OtherYear,       // `value` names another year than the round `detail` that the answers are taken to
        ErasedPerson,    // `value` was erased for good and is not taken again
        // of answer forms: errors, then notes
        FormRowMixed,   // what the row shows, `value`, and its hidden codes, `detail`, are of two questions
        FormNewer,      // it was made by a later version of the program
        FormOfAnotherInventory,
        FormRoundUnknown,
        FormNotAsked,           // the round does not ask `value` of `detail` any more
        FormNoAnswer,           // something is said beside an answer that is not there
        FormConflict,           // the form says `value`; the inventory has become `detail` since the form was made
        FormUnsure,             // the same, but what was filled in is lost
        FormCatalogueChanged,   // the round has asked other things since `value`
        AnswerEmptied,          // `value` was taken out of its cell, and is taken out of the inventory
    };
    Kind kind = Kind::Missing;
    QString file{};
    qint64 line = 0;   // where the record begins; 0: the file as a whole
    QString column{};
    QString value{};   // shortened when it is very long
    QString detail{};
    QString other{};   // what else is said, where two things are
};

// What was worth knowing of a sheet, or of its workbook, as it was read.
struct ReadingNote {
    QString sheet{};
    SheetNote note{};
};

struct TableReport {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
};

struct ImportReport {
    // What is kept of remarks is bounded, so that a file of nothing but faults cannot fill the memory; all are counted.
    static constexpr std::size_t mostRemarks = 100'000;

    std::array<TableReport, packageTablesEnd> tables{};
    std::vector<ImportRemark> errors{};
    std::vector<ImportRemark> notes{};
    std::vector<ReadingNote> readings{};   // of spreadsheets
    qint64 errorCount = 0;
    qint64 noteCount = 0;
    bool isIncomplete = false;   // a file that every package has is missing: no row of it may be kept
    bool written = false;
    qint64 sequence = 0;   // of the edit in the log; 0 when there was nothing to write

    [[nodiscard]] TableReport &of(Table table) { return tables[static_cast<std::size_t>(table)]; }
    [[nodiscard]] const TableReport &of(Table table) const { return tables[static_cast<std::size_t>(table)]; }
    [[nodiscard]] TableReport total() const;
    void addError(ImportRemark remark);
    void addNote(ImportRemark remark);
    void addReadings(const QString &sheet, const std::vector<SheetNote> &read);
};

}   // namespace katve
