#pragma once

#include "exchange/sheets/ods_places.h"
#include "exchange/sheets/ods_text.h"
#include "exchange/sheets/workbook.h"

namespace katve {

class OdsSheet : public SheetReader {
public:
    OdsSheet(const QString &file, const OdsPlaces &places, std::size_t index);

    [[nodiscard]] bool next() override;
    [[nodiscard]] qint64 bytesRead() const override { return m_begin + m_xml.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_total; }

private:
    // What a cell says of itself before its text comes.
    struct Raw {
        std::string type{};
        std::string value{};   // number, date, time or truth, by its type
        std::string text{};    // as it is written
        std::string formula{};
        int times = 1;
        int rows = 1;      // merged
        int columns = 1;   // likewise
        bool saysError = false;
    };

    void readRow();
    void noteColumn();
    void readCell();
    void skipBeside();
    void readAttributes();
    [[nodiscard]] SheetCell cellOf(const OdsText &text);
    [[nodiscard]] SheetCell valueCell(const OdsText &text);
    [[nodiscard]] SheetCell numberCell(const QString &shown);
    void put(const SheetCell &cell, int times);
    void noteMerge();
    void count(qint64 cells);
    void noteNotWorkedOut();

    QString m_file;
    std::string m_extension;
    qint64 m_begin;
    qint64 m_total;
    QuickXml m_xml;
    Raw m_raw{};   // kept, so that its texts need no new memory for each cell
    bool m_ended = false;
    int m_column = 0;
    int m_nextRow = 0;   // after the one that is being read
    int m_repeats = 0;   // how many more rows are like this one
    int m_filled = 0;    // cells in it that hold something
    qint64 m_cells = 0;
};

}   // namespace katve
