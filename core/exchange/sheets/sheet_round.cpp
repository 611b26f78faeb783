#include "domain/folded_text.h"
#include "edit/session.h"
#include "exchange/forms/form_book.h"
#include "exchange/sheets/sheet_import.h"
#include "exchange/sheets/sheet_titles.h"
#include "store/matrix_loader.h"

#include <algorithm>

namespace katve {

namespace {

constexpr std::size_t titleRows = 5;

// What may name a round: the file, its sheets that are shown, and what stands first on them. Of years only those count
// that stand above a table, as a fact may hold one.
struct Named {
    QStringList texts{};
    QStringList titles{};
};

void readTop(const Workbook &workbook, std::size_t sheet, Named &named)
{
    const std::unique_ptr<SheetReader> reader = workbook.open(sheet);
    bool isAbove = true;
    for (std::size_t row = 0; row < titleRows && reader->next(); ++row) {
        const std::vector<SheetCell> &cells = reader->row().cells;
        isAbove = isAbove && std::ranges::count_if(cells, [](const SheetCell &one) { return !one.isEmpty(); }) < 3;
        for (const SheetCell &cell : cells) {
            named.texts.append(cell.text);
            if (isAbove)
                named.titles.append(cell.text);
        }
    }
}

[[nodiscard]] Named namedBy(const Workbook &workbook, const QString &fileName)
{
    Named named{.texts = {fileName}, .titles = {fileName}};
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        if (workbook.sheets()[i].hidden)
            continue;
        named.texts.append(workbook.sheets()[i].name);
        named.titles.append(workbook.sheets()[i].name);
        readTop(workbook, i, named);
    }
    return named;
}

// The only round of the only year that is named; of several nobody can say which one is meant.
[[nodiscard]] std::optional<Round> roundOfYear(const std::vector<Round> &rounds, const QStringList &titles)
{
    std::vector<const Round *> fitting;
    for (const Round &round : rounds) {
        const bool isNamed =
            std::ranges::any_of(titles, [&](const QString &title) { return isOfYears(round, yearsIn(title)); });
        if (isNamed)
            fitting.push_back(&round);
    }
    return fitting.size() == 1 ? std::optional(*fitting.front()) : std::nullopt;
}

}   // namespace

std::optional<Round> roundOf(Session &session, const Workbook &workbook, const QString &fileName)
{
    if (const FormBook form = formBookOf(workbook); form.isForm()) {
        if (auto round = session.find(Round{.id = form.mark->round}))
            return round;
    }
    const Named named = namedBy(workbook, fileName);
    const QString all = folded(named.texts.join(u'\n'));
    std::vector<Round> rounds;
    const Round *found = nullptr;
    session.stores().of<Round>().forEach([&](const auto &stored) { rounds.push_back(stored.row); });
    qsizetype longest = 3;   // a shorter name stands in other words by chance
    for (const Round &round : rounds) {
        for (const QString &name : {round.id, round.nameFi, round.nameSv, round.nameEn}) {
            if (name.size() > longest && all.contains(folded(name))) {
                found = &round;
                longest = name.size();
            }
        }
    }
    if (found != nullptr)
        return *found;
    const std::optional<Round> ofYear = roundOfYear(rounds, named.titles);
    return ofYear ? ofYear : findRound(session.database(), session.stores());
}

}   // namespace katve
