#pragma once

#include <QString>

#include <cstdint>
#include <stdexcept>

namespace katve {

// Why a spreadsheet cannot be read. The words for the user are made from the reason where there is a user.
class SheetError : public std::runtime_error {
public:
    enum class Reason : std::uint8_t {
        NotFound,
        Folder,
        NoPermission,
        Empty,       // not one byte
        Encrypted,   // protected by a password
        OldExcel,    // .xls, as Excel wrote until 2003
        BinaryExcel,
        ExcelXml,          // "XML Spreadsheet 2003"
        WebPage,           // a page that calls itself a workbook, as many registers hand out
        OtherDocument,     // a text document, slides, Apple's Numbers
        NotASpreadsheet,   // a picture, a program, anything else
        Damaged,
        Bomb,          // unpacks to incomparably more than it is
        TooLarge,      // more rows, columns or cells than a spreadsheet program has
        CellTooLong,   // one cell, or one piece of XML, is longer than any text
        EntityTrick,   // definitions in the XML that no spreadsheet program writes
        NoSheets,
        NoSuchSheet,
        NothingToTake,        // it can be read, but holds nothing of ours
        WorkedOut,            // it holds only what this program has worked out, which is no answer
        TextTooLongToWrite,   // a text of this sheet is longer than a cell of the format can hold
        TooMuchToWrite,       // more rows than a sheet has
    };

    // `subject` is the file, or the sheet that is not there; `machineWords` are for those who mend it.
    SheetError(Reason reason, const QString &subject, const QString &machineWords = {})
        : std::runtime_error((subject + QLatin1Char(' ') + machineWords).trimmed().toStdString())
        , m_reason(reason)
        , m_subject(subject)
        , m_machineWords(machineWords)
    {}

    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] QString machineWords() const { return m_machineWords; }

private:
    Reason m_reason;
    QString m_subject;
    QString m_machineWords;
};

}   // namespace katve
