#pragma once

#include "text/text_document.h"

class QXmlStreamWriter;

namespace katve {

// Tables of an OpenDocument text. Their columns are as wide as what stands in them asks for, and a grid that is too wide
// for the page goes on in further tables.
class OdtTables {
public:
    static void writeCommonStyles(QXmlStreamWriter &xml);
    // The styles of a table's columns come before any text; both are called for the same tables in the same order.
    void writeStyles(QXmlStreamWriter &xml, const TextTable &table);
    void write(QXmlStreamWriter &xml, const TextTable &table);

private:
    void writeOne(QXmlStreamWriter &xml, const TextTable &table);
    static void writeHead(QXmlStreamWriter &xml, const TextTable &table);
    static void writeRow(QXmlStreamWriter &xml, const TextTable &table, const TextRow &row);
    static void writeCell(QXmlStreamWriter &xml, const TextTable &table, const TextRow &row, std::size_t column);
    static void writeStrip(QXmlStreamWriter &xml, const std::vector<StageStatus> &strip);
    static void writeMark(QXmlStreamWriter &xml, Status status);

    int m_styles = 0;
    int m_tables = 0;
};

}   // namespace katve
