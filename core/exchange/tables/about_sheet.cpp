#include "exchange/tables/about_sheet.h"
#include "edit/session.h"
#include "store/contents.h"

#include <numeric>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] Inventory inventoryIn(Session &session)
{
    return session.find(Inventory{}).value_or(Inventory{});
}

[[nodiscard]] QString roundName(const Round &round, const QString &language)
{
    const QString &name = language == u"sv"_s ? round.nameSv : language == u"en"_s ? round.nameEn : round.nameFi;
    return name.isEmpty() ? round.nameFi : name;
}

class AboutRows {
public:
    AboutRows(TableWriter &writer, const About &about) : m_writer(writer), m_about(about) {}

    void write()
    {
        writeInventory();
        writeRound();
        writeSheets();
        writeColours();
    }

private:
    [[nodiscard]] QString phrase(const char *name) const { return m_about.people.words.phrase(name); }

    void line(const QString &label, const QString &text, CellTone tone = CellTone::None)
    {
        m_cells[0].setText(label);
        m_cells[1].setText(text);
        m_cells[1].tone = tone;
        m_cells[2].clear();
        m_writer.row(m_cells);
    }
    void blank() { line({}, {}); }

    void number(const QString &label, qint64 value, const QString &note = {})
    {
        m_cells[0].setText(label);
        m_cells[1].setNumber(value);
        m_cells[2].setText(note);
        m_writer.row(m_cells);
    }

    void day(const QString &label, QDate value)
    {
        m_cells[0].setText(label);
        m_cells[1].setDay(value);
        m_cells[2].clear();
        m_writer.row(m_cells);
    }

    void writeInventory()
    {
        const Inventory inventory = inventoryIn(m_about.session);
        line(phrase("about_title"), inventory.title);
        if (inventory.sample)
            line(phrase("about_sample"), phrase("sample_notice"), CellTone::Missing);
        day(phrase("about_made"), m_about.today);
        line(phrase("about_how"), phrase("how_to_read"));
        line({}, phrase("how_to_give_back"));
        blank();
    }

    void writeRound()
    {
        m_about.session.stores().of<Round>().forEach([this](const auto &stored) {
            line(phrase("about_round"),
                 roundName(stored.row, m_about.people.words.language) + u", "_s
                     + stored.row.asOf.toString(u"d.M.yyyy"_s));
        });
        if (m_about.matrix == nullptr)
            return;
        const GapMatrix &matrix = *m_about.matrix;
        std::vector<std::size_t> columns(matrix.shape().columns());
        std::iota(columns.begin(), columns.end(), std::size_t{0});
        Sums sums;
        for (std::size_t i = 0; i < matrix.municipalities(); ++i)
            sums += matrix.municipalitySums(i, columns);
        line(phrase("about_shown"), roundName(*m_about.round, m_about.people.words.language));
        number(phrase("about_municipalities"), static_cast<qint64>(matrix.municipalities()));
        number(phrase("about_services"), static_cast<qint64>(matrix.input().services.size()));
        line(phrase("about_coverage"), m_about.people.words.coverage(sums));
        number(phrase("about_unknown"), sums.count(Status::Unknown), phrase("unknown_note"));
        blank();
    }

    void writeSheets()
    {
        for (const Table table : m_about.lists)
            number(m_about.people.words.sheet(std::string(codeText(table))),
                   rowCount(m_about.session.database(), table));
        blank();
    }

    void writeColours()
    {
        for (std::size_t i = 0; i < statusCount; ++i) {
            const auto status = static_cast<Status>(i);
            line(i == 0 ? phrase("about_colours") : QString(), markedWord(status, m_about.people), toneOf(status));
        }
    }

    TableWriter &m_writer;
    const About &m_about;
    std::vector<TableCell> m_cells{3};
};

}   // namespace

TableBook bookOf(Session &session, const TableWords &words, const Round *round)
{
    const Inventory inventory = inventoryIn(session);
    TableBook book{.title = inventory.title.isEmpty() ? words.phrase("book") : inventory.title,
                   .language = words.language,
                   .sample = inventory.sample};
    if (round != nullptr)
        book.subject = roundName(*round, words.language) + u", "_s + round->asOf.toString(u"d.M.yyyy"_s);
    if (inventory.sample)
        book.note = words.phrase("sample_notice");
    return book;
}

void writeAbout(TableWriter &writer, const About &about)
{
    constexpr int labels = 34;
    constexpr int texts = 60;
    writer.begin({.name = sheetNameFrom(about.people.words.sheet("about")),
                  .columns = {{.width = labels}, {.kind = ColumnKind::Sentence, .width = texts}, {.width = labels}},
                  .titles = {about.people.words.phrase("book")},
                  .hasHeadings = false});
    AboutRows(writer, about).write();
    writer.end();
}

}   // namespace katve
