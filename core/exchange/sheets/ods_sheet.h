#pragma once

#include "exchange/sheets/ods_text.h"
#include "exchange/sheets/workbook.h"

namespace katve {

class OdsSheet : public SheetReader {
public:
    // `index` counts the tables of the document.
    OdsSheet(std::unique_ptr<GuardedDevice> device, const QString &file, std::size_t index, qint64 total);

    [[nodiscard]] bool next() override;
    [[nodiscard]] qint64 bytesRead() const override { return m_xml.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_total; }

private:
    void readRow();
    void noteColumn();
    void readCell();
    [[nodiscard]] SheetCell cellOf(const QXmlStreamAttributes &attributes, const OdsText &text);
    [[nodiscard]] SheetCell numberCell(const QString &value, bool isFormula, const QString &shown);
    void put(const SheetCell &cell, int times);
    void noteMerge(const QXmlStreamAttributes &attributes);
    void count(qint64 cells);

    QString m_file;
    qint64 m_total;
    XmlPart m_xml;
    bool m_ended = false;
    int m_column = 0;
    int m_nextRow = 0;      // after the one that is being read
    int m_repeats = 0;      // how many more rows are like this one
    int m_filled = 0;       // cells in it that hold something
    int m_sheetDepth = 0;   // of the table that is read
    qint64 m_cells = 0;
};

// Moves to the table of that index; false when there are fewer.
[[nodiscard]] bool findOdsTable(XmlPart &part, std::size_t index);
// By its name without prefix; LibreOffice names some attributes in two spaces of names.
[[nodiscard]] QString odsAttribute(const QXmlStreamAttributes &attributes, QLatin1StringView name);

}   // namespace katve
