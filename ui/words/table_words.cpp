#include "words/table_words.h"
#include "domain/fields.h"
#include "words/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace katve {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

using Word = std::pair<const char *, const char *>;   // its name, and the source of its translation

constexpr std::array sheetNames{Word{"about", QT_TRANSLATE_NOOP("TableText", "About")},
                                Word{"matrix", QT_TRANSLATE_NOOP("TableText", "Mapping")},
                                Word{"gaps", QT_TRANSLATE_NOOP("TableText", "Gaps")},
                                Word{"cells", QT_TRANSLATE_NOOP("TableText", "Cells")},
                                Word{"areas", QT_TRANSLATE_NOOP("TableText", "Areas")},
                                Word{"memberships", QT_TRANSLATE_NOOP("TableText", "Regions of municipalities")},
                                Word{"population", QT_TRANSLATE_NOOP("TableText", "Residents")},
                                Word{"groups", QT_TRANSLATE_NOOP("TableText", "Service groups")},
                                Word{"themes", QT_TRANSLATE_NOOP("TableText", "Themes")},
                                Word{"services", QT_TRANSLATE_NOOP("TableText", "Service types")},
                                Word{"providers", QT_TRANSLATE_NOOP("TableText", "Providers")},
                                Word{"offerings", QT_TRANSLATE_NOOP("TableText", "Services offered")},
                                Word{"rounds", QT_TRANSLATE_NOOP("TableText", "Mapping rounds")},
                                Word{"answers", QT_TRANSLATE_NOOP("TableText", "Answers")},
                                Word{"contacts", QT_TRANSLATE_NOOP("TableText", "Contact people")}};

// Of fields; a table may have words of its own for one, as keys must not be taken for each other.
constexpr std::array headings{
    Word{"name", QT_TRANSLATE_NOOP("TableText", "Name")},
    Word{"name_fi", QT_TRANSLATE_NOOP("TableText", "Name in Finnish")},
    Word{"name_sv", QT_TRANSLATE_NOOP("TableText", "Name in Swedish")},
    Word{"name_en", QT_TRANSLATE_NOOP("TableText", "Name in English")},
    Word{"valid_from", QT_TRANSLATE_NOOP("TableText", "In force from")},
    Word{"valid_to", QT_TRANSLATE_NOOP("TableText", "In force until")},
    Word{"municipality", QT_TRANSLATE_NOOP("TableText", "Municipality code")},
    Word{"service", QT_TRANSLATE_NOOP("TableText", "Service type key")},
    Word{"stage", QT_TRANSLATE_NOOP("TableText", "Stage of education")},
    Word{"stages", QT_TRANSLATE_NOOP("TableText", "Stages of education")},
    Word{"source", QT_TRANSLATE_NOOP("TableText", "Source")},
    Word{"order", QT_TRANSLATE_NOOP("TableText", "Order")},
    Word{"sector", QT_TRANSLATE_NOOP("TableText", "Sector")},
    Word{"phone", QT_TRANSLATE_NOOP("TableText", "Telephone")},
    Word{"email", QT_TRANSLATE_NOOP("TableText", "Email")},
    Word{"website", QT_TRANSLATE_NOOP("TableText", "Website")},
    Word{"languages", QT_TRANSLATE_NOOP("TableText", "Languages")},
    Word{"note", QT_TRANSLATE_NOOP("TableText", "Note")},
    Word{"provider", QT_TRANSLATE_NOOP("TableText", "Provider id")},
    Word{"areas.kind", QT_TRANSLATE_NOOP("TableText", "Kind of area")},
    Word{"areas.code", QT_TRANSLATE_NOOP("TableText", "Area code")},
    Word{"areas.merged_into", QT_TRANSLATE_NOOP("TableText", "Merged into, code")},
    Word{"areas.latitude", QT_TRANSLATE_NOOP("TableText", "Latitude")},
    Word{"areas.longitude", QT_TRANSLATE_NOOP("TableText", "Longitude")},
    Word{"areas.language", QT_TRANSLATE_NOOP("TableText", "Language")},
    Word{"memberships.kind", QT_TRANSLATE_NOOP("TableText", "Kind of region")},
    Word{"memberships.code", QT_TRANSLATE_NOOP("TableText", "Region code")},
    Word{"population.year", QT_TRANSLATE_NOOP("TableText", "Year")},
    Word{"population.count", QT_TRANSLATE_NOOP("TableText", "Residents")},
    Word{"groups.key", QT_TRANSLATE_NOOP("TableText", "Service group key")},
    Word{"themes.key", QT_TRANSLATE_NOOP("TableText", "Theme key")},
    Word{"services.key", QT_TRANSLATE_NOOP("TableText", "Service type key")},
    Word{"services.group", QT_TRANSLATE_NOOP("TableText", "Service group key")},
    Word{"services.core", QT_TRANSLATE_NOOP("TableText", "In new rounds")},
    Word{"services.level", QT_TRANSLATE_NOOP("TableText", "Usual level")},
    Word{"services.themes", QT_TRANSLATE_NOOP("TableText", "Theme keys")},
    Word{"services.legal_basis", QT_TRANSLATE_NOOP("TableText", "Legal basis")},
    Word{"services.statutory", QT_TRANSLATE_NOOP("TableText", "Statutory")},
    Word{"services.responsible_until_2022", QT_TRANSLATE_NOOP("TableText", "Responsible until 2022")},
    Word{"services.responsible_from_2023", QT_TRANSLATE_NOOP("TableText", "Responsible from 2023")},
    Word{"services.ptv_class", QT_TRANSLATE_NOOP("TableText", "PTV class")},
    Word{"services.replaced_by", QT_TRANSLATE_NOOP("TableText", "Replaced by, keys")},
    Word{"services.confidence", QT_TRANSLATE_NOOP("TableText", "Confidence")},
    Word{"providers.id", QT_TRANSLATE_NOOP("TableText", "Provider id")},
    Word{"providers.organisation", QT_TRANSLATE_NOOP("TableText", "Unit of, id")},
    Word{"providers.kinds", QT_TRANSLATE_NOOP("TableText", "Kinds")},
    Word{"offerings.id", QT_TRANSLATE_NOOP("TableText", "Offered service id")},
    Word{"offerings.catchment", QT_TRANSLATE_NOOP("TableText", "For whom, area codes")},
    Word{"offerings.status", QT_TRANSLATE_NOOP("TableText", "Situation")},
    Word{"offerings.starts_on", QT_TRANSLATE_NOOP("TableText", "Begins")},
    Word{"offerings.ends_on", QT_TRANSLATE_NOOP("TableText", "Ends")},
    Word{"offerings.capacity", QT_TRANSLATE_NOOP("TableText", "Capacity")},
    Word{"offerings.waiting_days", QT_TRANSLATE_NOOP("TableText", "Waiting time, days")},
    Word{"offerings.modes", QT_TRANSLATE_NOOP("TableText", "How it is given")},
    Word{"offerings.access", QT_TRANSLATE_NOOP("TableText", "How to get in")},
    Word{"offerings.cost", QT_TRANSLATE_NOOP("TableText", "Cost")},
    Word{"offerings.confirmed_on", QT_TRANSLATE_NOOP("TableText", "Confirmed on")},
    Word{"rounds.id", QT_TRANSLATE_NOOP("TableText", "Round id")},
    Word{"rounds.as_of", QT_TRANSLATE_NOOP("TableText", "As of")},
    Word{"rounds.geography_date", QT_TRANSLATE_NOOP("TableText", "Areas as of")},
    Word{"rounds.areas", QT_TRANSLATE_NOOP("TableText", "Area codes")},
    Word{"rounds.opens_on", QT_TRANSLATE_NOOP("TableText", "Answering begins")},
    Word{"rounds.closes_on", QT_TRANSLATE_NOOP("TableText", "Answering ends")},
    Word{"rounds.services", QT_TRANSLATE_NOOP("TableText", "Service type keys")},
    Word{"rounds.purpose", QT_TRANSLATE_NOOP("TableText", "Purpose")},
    Word{"rounds.privacy_notice", QT_TRANSLATE_NOOP("TableText", "Privacy notice")},
    Word{"rounds.retention_until", QT_TRANSLATE_NOOP("TableText", "Kept until")},
    Word{"rounds.closed", QT_TRANSLATE_NOOP("TableText", "Closed")},
    Word{"answers.round", QT_TRANSLATE_NOOP("TableText", "Round id")},
    Word{"answers.answer", QT_TRANSLATE_NOOP("TableText", "Answer")},
    Word{"answers.reasons", QT_TRANSLATE_NOOP("TableText", "Reasons for the gap")},
    Word{"answers.sufficiency", QT_TRANSLATE_NOOP("TableText", "Is there enough")},
    Word{"answers.timeliness", QT_TRANSLATE_NOOP("TableText", "Is it in time")},
    Word{"answers.answered_on", QT_TRANSLATE_NOOP("TableText", "Answered on")},
    Word{"answers.answered_by", QT_TRANSLATE_NOOP("TableText", "Answered by (role)")},
    Word{"answers.source", QT_TRANSLATE_NOOP("TableText", "Where the answer is from")},
    Word{"answers.state", QT_TRANSLATE_NOOP("TableText", "State of the answer")},
    Word{"contacts.id", QT_TRANSLATE_NOOP("TableText", "Contact person id")},
    Word{"contacts.role", QT_TRANSLATE_NOOP("TableText", "Role")},
    Word{"contacts.organisation", QT_TRANSLATE_NOOP("TableText", "Organisation")},
    Word{"contacts.areas", QT_TRANSLATE_NOOP("TableText", "Area codes")},
    Word{"contacts.checked_on", QT_TRANSLATE_NOOP("TableText", "Checked on")},
    Word{"contacts.delete_after", QT_TRANSLATE_NOOP("TableText", "To be deleted after")}};

constexpr std::array nameHeadings{Word{"municipality", QT_TRANSLATE_NOOP("TableText", "Municipality")},
                                  Word{"service", QT_TRANSLATE_NOOP("TableText", "Service type")},
                                  Word{"provider", QT_TRANSLATE_NOOP("TableText", "Provider")},
                                  Word{"areas.merged_into", QT_TRANSLATE_NOOP("TableText", "Merged into")},
                                  Word{"memberships.code", QT_TRANSLATE_NOOP("TableText", "Region")},
                                  Word{"services.group", QT_TRANSLATE_NOOP("TableText", "Service group")},
                                  Word{"services.themes", QT_TRANSLATE_NOOP("TableText", "Themes")},
                                  Word{"services.replaced_by", QT_TRANSLATE_NOOP("TableText", "Replaced by")},
                                  Word{"providers.organisation", QT_TRANSLATE_NOOP("TableText", "Unit of")},
                                  Word{"offerings.catchment", QT_TRANSLATE_NOOP("TableText", "For whom")},
                                  Word{"rounds.areas", QT_TRANSLATE_NOOP("TableText", "Areas")},
                                  Word{"rounds.services", QT_TRANSLATE_NOOP("TableText", "Service types")},
                                  Word{"answers.round", QT_TRANSLATE_NOOP("TableText", "Mapping round")},
                                  Word{"contacts.areas", QT_TRANSLATE_NOOP("TableText", "Areas")}};

constexpr std::array madeHeadings{
    Word{"matrix.group", QT_TRANSLATE_NOOP("TableText", "Service group")},
    Word{"matrix.service", QT_TRANSLATE_NOOP("TableText", "Service type")},
    Word{"matrix.stage", QT_TRANSLATE_NOOP("TableText", "Stage of education")},
    Word{"gaps.kind", QT_TRANSLATE_NOOP("TableText", "Kind of region")},
    Word{"gaps.code", QT_TRANSLATE_NOOP("TableText", "Region code")},
    Word{"gaps.region", QT_TRANSLATE_NOOP("TableText", "Region")},
    Word{"gaps.service", QT_TRANSLATE_NOOP("TableText", "Service type key")},
    Word{"gaps.service_name", QT_TRANSLATE_NOOP("TableText", "Service type")},
    Word{"gaps.coverage", QT_TRANSLATE_NOOP("TableText", "Coverage")},
    Word{"gaps.coverage_low", QT_TRANSLATE_NOOP("TableText", "Coverage at least")},
    Word{"gaps.coverage_high", QT_TRANSLATE_NOOP("TableText", "Coverage at most")},
    Word{"gaps.answered", QT_TRANSLATE_NOOP("TableText", "Answered")},
    Word{"gaps.cells", QT_TRANSLATE_NOOP("TableText", "Cells")},
    Word{"gaps.overlap", QT_TRANSLATE_NOOP("TableText", "Several providers")},
    Word{"gaps.fragile", QT_TRANSLATE_NOOP("TableText", "One provider only")},
    Word{"gaps.unnamed", QT_TRANSLATE_NOOP("TableText", "Provider not named")},
    Word{"gaps.conflict", QT_TRANSLATE_NOOP("TableText", "Answer and register disagree")},
    Word{"gaps.needed", QT_TRANSLATE_NOOP("TableText", "Residents who may need it")},
    Word{"gaps.unknown_pop", QT_TRANSLATE_NOOP("TableText", "Residents of whom nothing is known")},
    Word{"cells.municipality", QT_TRANSLATE_NOOP("TableText", "Municipality code")},
    Word{"cells.municipality_name", QT_TRANSLATE_NOOP("TableText", "Municipality")},
    Word{"cells.service", QT_TRANSLATE_NOOP("TableText", "Service type key")},
    Word{"cells.service_name", QT_TRANSLATE_NOOP("TableText", "Service type")},
    Word{"cells.stage", QT_TRANSLATE_NOOP("TableText", "Stage of education")},
    Word{"cells.status", QT_TRANSLATE_NOOP("TableText", "How it is")},
    Word{"cells.providers", QT_TRANSLATE_NOOP("TableText", "Number of providers")},
    Word{"cells.overlap", QT_TRANSLATE_NOOP("TableText", "Several providers")},
    Word{"cells.fragile", QT_TRANSLATE_NOOP("TableText", "One provider only")},
    Word{"cells.unnamed", QT_TRANSLATE_NOOP("TableText", "Provider not named")},
    Word{"cells.conflict", QT_TRANSLATE_NOOP("TableText", "Answer and register disagree")}};

constexpr std::array phrases{
    Word{"book", QT_TRANSLATE_NOOP("TableText", "Mapping of services as tables")},
    Word{"country", QT_TRANSLATE_NOOP("TableText", "Finland")},
    Word{"all_services", QT_TRANSLATE_NOOP("TableText", "All service types")},
    Word{"matrix_note",
         QT_TRANSLATE_NOOP(
             "TableText",
             "A row for each service type and stage of education, a column for each municipality. “?” says "
             "that there is no information: it does not say that the service is missing.")},
    Word{"gaps_note",
         QT_TRANSLATE_NOOP(
             "TableText",
             "The numbers count cells: one service type in one municipality at one stage of education. "
             "Coverage is weighted by residents. While something is not known it is a range: at least, if all "
             "of that is missing; at most, if all of it is available.")},
    Word{"about_title", QT_TRANSLATE_NOOP("TableText", "Inventory")},
    Word{"about_sample", QT_TRANSLATE_NOOP("TableText", "Sample")},
    Word{"sample_notice",
         QT_TRANSLATE_NOOP("TableText", "Invented sample: the answers and municipal services are not real.")},
    Word{"about_made", QT_TRANSLATE_NOOP("TableText", "Written on")},
    Word{"about_how", QT_TRANSLATE_NOOP("TableText", "How to read it")},
    Word{
        "how_to_read",
        QT_TRANSLATE_NOOP(
            "TableText", "A sheet for each list. Beside a code stands the name it means. An empty cell says nothing.")},
    Word{"how_to_give_back",
         QT_TRANSLATE_NOOP("TableText",
                           "Katve reads this workbook again: what you change on the lists is taken in. Codes and keys "
                           "count; the names beside them are not read.")},
    Word{"about_round", QT_TRANSLATE_NOOP("TableText", "Mapping round")},
    Word{"about_shown", QT_TRANSLATE_NOOP("TableText", "Round of the first sheets")},
    Word{"about_municipalities", QT_TRANSLATE_NOOP("TableText", "Municipalities")},
    Word{"about_services", QT_TRANSLATE_NOOP("TableText", "Service types in the round")},
    Word{"about_coverage", QT_TRANSLATE_NOOP("TableText", "Coverage")},
    Word{"about_unknown", QT_TRANSLATE_NOOP("TableText", "Cells without information")},
    Word{"unknown_note", QT_TRANSLATE_NOOP("TableText", "not known is not missing")},
    Word{"about_colours", QT_TRANSLATE_NOOP("TableText", "Colours and words")}};

[[nodiscard]] QString answerStateWord(AnswerState state)
{
    switch (state) {
    case AnswerState::Draft: return TableText::tr("draft");
    case AnswerState::Confirmed: return TableText::tr("confirmed");
    case AnswerState::Carried: break;
    }
    return TableText::tr("from the round before, not confirmed");
}

template <typename Words>
[[nodiscard]] QString wordFor(const Words &words, const std::string &table, std::string_view field)
{
    const auto named = [&](const std::string &name) {
        return std::ranges::find_if(words, [&](const Word &word) { return name == word.first; });
    };
    auto found = named(table + '.' + std::string(field));
    if (found == words.end())
        found = named(std::string(field));
    return found == words.end() ? QString() : TableText::tr(found->second);
}

template <typename Row> void addHeadings(TableWords &words)
{
    const std::string table(codeText(Fields<Row>::table));
    const auto add = [&](std::string_view field) {
        const std::string name = table + '.' + std::string(field);
        words.headings[name] = wordFor(headings, table, field);
        if (hasNameBeside(Fields<Row>::table, field))
            words.nameHeadings[name] = wordFor(nameHeadings, table, field);
    };
    eachField<Row>([&](const auto &field) { add(field.name); });
}

template <CodeList Code, typename Word> void addCodes(TableWords &words, const Word &word, const std::string &more = {})
{
    std::vector<std::string> &all = words.codes[codeListName<Code> + more];
    for (std::size_t i = 0; i < CodeTable<Code>::names.size(); ++i)
        all.push_back(word(static_cast<Code>(i)).toStdString());
}

void addAllCodes(TableWords &words)
{
    addCodes<Stage>(words, stageWord);
    addCodes<AreaKind>(words, areaWord);
    addCodes<Sector>(words, sectorWord);
    addCodes<OfferingStatus>(words, offeringStatusWord);
    addCodes<Mode>(words, modeWord);
    addCodes<Access>(words, accessWord);
    addCodes<Cost>(words, costWord);
    addCodes<AnswerValue>(words, answerWord);
    addCodes<AnswerState>(words, answerStateWord);
    addCodes<GapReason>(words, reasonWord);
    addCodes<Sufficiency>(words, sufficiencyWord);
    addCodes<Timeliness>(words, timelinessWord);
    addCodes<AnswerSource>(words, answerSourceWord);
    static const std::array times{std::pair(QDate(2022, 12, 31), ""), std::pair(QDate(2023, 1, 1), countyWords)};
    for (const auto &[day, more] : times) {
        addCodes<Status>(
            words, [day = day](Status status) { return statusWord(status, day); }, more);
        addCodes<Level>(
            words, [day = day](Level level) { return levelWord(level, day); }, more);
    }
    words.codes[flagListName] = {TableText::tr("no").toStdString(), TableText::tr("yes").toStdString()};
}

}   // namespace

TableWords tableWords(Language language)
{
    TableWords words{.language = languageCode(language), .coverage = coverageText};
    for (const auto &[name, source] : sheetNames)
        words.sheets[name] = TableText::tr(source);
    for (const auto &[name, source] : madeHeadings)
        words.headings[name] = TableText::tr(source);
    for (const auto &[name, source] : phrases)
        words.phrases[name] = TableText::tr(source);
    for (std::size_t table = 1; table < packageTablesEnd; ++table) {
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            if constexpr (isSubject(Fields<Row>::table))
                addHeadings<Row>(words);
        });
    }
    addAllCodes(words);
    return words;
}

}   // namespace katve
