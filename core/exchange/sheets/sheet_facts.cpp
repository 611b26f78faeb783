#include "exchange/sheets/sheet_facts.h"
#include "edit/session.h"
#include "exchange/sheets/row_fault.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <span>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = ImportRemark::Kind;

// What an answer may say beside itself, and a provider beside its name, in the order of the columns written.
constexpr std::array answerFields{SheetField::Reasons,    SheetField::Sufficiency, SheetField::Timeliness,
                                  SheetField::AnsweredOn, SheetField::AnsweredBy,  SheetField::Source,
                                  SheetField::State,      SheetField::Note};
constexpr std::array providerFields{SheetField::Organisation, SheetField::Sector, SheetField::Municipality,
                                    SheetField::Phone,        SheetField::Email,  SheetField::Website,
                                    SheetField::Languages,    SheetField::Note};

[[nodiscard]] std::string headerOf(std::string_view first, std::span<const SheetField> fields)
{
    std::string header(first);
    for (const SheetField field : fields)
        header.append(",").append(fieldName(field));
    return header + '\n';
}

}   // namespace

namespace {

template <typename Value, typename Read>
[[nodiscard]] Value remembered(QHash<QString, Value> &known, const QString &text, const Read &read)
{
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    constexpr qsizetype mostKept = 50'000;
    Value value = read(text);
    if (known.size() < mostKept)
        known.insert(text, value);
    return value;
}

// A code of the exchange format, or a word of people.
[[nodiscard]] std::optional<AnswerValue> answerFrom(const QString &text)
{
    const std::optional<AnswerValue> coded = codeFrom<AnswerValue>(text.toStdString());
    return coded ? coded : answerIn(text);
}

[[nodiscard]] std::optional<StageSet> stagesFrom(const QString &text)
{
    if (const std::optional<StageSet> read = stagesIn(text))
        return read;
    // The codes of the exchange format have a list of their own.
    StageSet coded;
    return parseField(text.toStdString(), coded).ok() ? std::optional(coded) : std::nullopt;
}

}   // namespace

struct SheetFacts::Row {
    const SheetRow &cells;
    const SheetMapping &mapping;
    QHash<int, QString> merged{};   // what stands in cells that are covered by a merge from above

    [[nodiscard]] QString at(int column) const
    {
        const QString text = cells.at(column).trimmed();
        return text.isEmpty() ? merged.value(column) : text;
    }
    [[nodiscard]] QString at(SheetField field) const
    {
        const SheetColumn *column = mapping.column(field);
        return column == nullptr ? QString() : at(column->column);
    }
};

SheetFacts::SheetFacts(Session &session, const SheetNames &names, ImportReport &report)
    : m_session(session)
    , m_names(names)
    , m_report(report)
    , m_answers(headerOf("round,municipality,service,stage,answer", answerFields))
    , m_providers(headerOf("id,name", providerFields))
{
    session.stores().of<Provider>().forEach(
        [this](const auto &stored) { m_providersByName[squeezed(stored.row.name)].append(stored.row.id); });
}

QString SheetFacts::sheetName(const SheetMapping &mapping) const
{
    return mapping.sheetName.isEmpty() ? m_file : mapping.sheetName;
}

ImportRemark SheetFacts::remark(const Row &row, int column, Kind kind, const QString &value,
                                const QString &detail) const
{
    return {.kind = kind,
            .file = sheetName(row.mapping),
            .line = row.cells.number + 1,
            .column = column < 0 ? QString() : columnName(column),
            .value = value,
            .detail = detail};
}

void SheetFacts::reject(const Row &row, int column, Kind kind, const QString &value, const QString &detail)
{
    m_report.addError(remark(row, column, kind, value, detail));
    ++m_report.of(row.mapping.table).rejected;
}

// The same word is taken for the same thing all the way down, so that is told once.
void SheetFacts::note(const Row &row, int column, Kind kind, const QString &value, const QString &detail)
{
    const QString key = QString::number(static_cast<int>(kind)) + value;
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    m_report.addNote(remark(row, column, kind, value, detail));
}

void SheetFacts::read(SheetReader &reader, const SheetMapping &mapping, const std::function<void(qint64)> &progress)
{
    m_mappings.push_back(mapping);
    m_open.clear();
    noteLikenesses(m_mappings.back());
    constexpr int rowsBetweenTicks = 512;
    for (int count = 1; reader.next(); ++count) {
        if (count % rowsBetweenTicks == 0)
            progress(reader.bytesRead());
        if (reader.row().number >= mapping.firstRow)
            takeRow(reader.row(), m_mappings.back());
        else if (!reader.row().flaws.empty())
            static_cast<void>(isFaulty({.cells = reader.row(), .mapping = m_mappings.back()}));
    }
}

// A formula without a value may say whom the row is about; one in a column of answers is told of by itself. Above the facts
// only what has swallowed rows matters.
bool SheetFacts::isFaulty(const Row &row)
{
    const bool isFact = row.cells.number >= row.mapping.firstRow;
    const auto fault = rowFaultOf(row.cells, [&](int column) {
        return isFact && std::ranges::any_of(row.mapping.columns, [&](const SheetColumn &one) {
                   return one.column == column && one.field != SheetField::Ignored && one.field != SheetField::Answer;
               });
    });
    if (fault)
        reject(row, fault->column, fault->kind, {});
    return fault.has_value();
}

// What a heading was taken for although it is not quite the same.
void SheetFacts::noteLikenesses(const SheetMapping &mapping)
{
    for (const SheetColumn &column : mapping.columns) {
        if (column.reason != MatchReason::Likeness || column.field != SheetField::Answer)
            continue;
        QStringList taken;
        if (!column.municipality.isEmpty())
            taken.append(m_names.nameOfMunicipality(column.municipality));
        if (!column.service.isEmpty())
            taken.append(m_names.nameOfService(column.service));
        m_report.addNote({.kind = Kind::TakenFor,
                          .file = sheetName(mapping),
                          .line = mapping.firstHeading + 1,
                          .column = columnName(column.column),
                          .value = column.heading,
                          .detail = taken.join(u" / "_s)});
    }
}

void SheetFacts::takeRow(const SheetRow &row, const SheetMapping &mapping)
{
    Row taken{.cells = row, .mapping = mapping};
    std::erase_if(m_open, [&](const auto &open) { return open.first.row + open.first.rows <= row.number; });
    // An answer that is merged over the columns of several municipalities is that of each. So are no others: a heading of
    // a group goes over them as well.
    const auto cover = [&](const SheetMerge &merge, const QString &text) {
        const bool isAnswer = merge.columns > 1 && remembered(m_answerWords, text, answerFrom);
        for (int i = 0; i < (isAnswer ? merge.columns : 1); ++i)
            taken.merged.insert(merge.column + i, text);
    };
    for (const auto &[merge, text] : m_open)
        cover(merge, text);
    for (const SheetMerge &merge : row.merges) {
        cover(merge, row.at(merge.column).trimmed());
        if (merge.rows > 1)
            m_open.emplace_back(merge, row.at(merge.column).trimmed());
    }
    if (mapping.table == Table::Providers)
        takeProvider(taken);
    else
        takeAnswers(taken);
}

// The first thing said in a row, a remark aside.
QString SheetFacts::firstSaid(const Row &row)
{
    const SheetColumn *remark = row.mapping.column(SheetField::Note);
    for (int column = 0; column < static_cast<int>(row.cells.cells.size()); ++column) {
        if (const QString text = row.at(column); !text.isEmpty())
            return remark != nullptr && remark->column == column ? QString() : text;
    }
    return {};
}

// Rows that answer nothing (headings of groups, footnotes, blank lines) are no rows of ours, and totals are none either.
void SheetFacts::takeAnswers(const Row &row)
{
    if (isTotal(row.at(SheetField::Municipality)) || isTotal(row.at(SheetField::Service)) || isTotal(firstSaid(row)))
        return;
    if (isFaulty(row))
        return;
    for (const SheetColumn &column : row.mapping.columns) {
        if (column.field != SheetField::Answer)
            continue;
        if (isNotWorkedOut(row.cells, column.column))
            reject(row, column.column, Kind::NotWorkedOut, {});
        else if (!row.at(column.column).isEmpty())
            takeAnswer(row, column);
    }
    const bool ofServices =
        std::ranges::any_of(row.mapping.columns, [](const SheetColumn &column) { return !column.service.isEmpty(); });
    for (const SheetColumn &column : row.mapping.unread) {
        if (!row.at(column.column).isEmpty())
            reject(row, column.column, ofServices ? Kind::UnknownService : Kind::UnknownMunicipality, column.heading);
    }
}

QString SheetFacts::codeText(SheetField field, const QString &text)
{
    if (text.isEmpty() || field == SheetField::Note || field == SheetField::AnsweredBy)
        return text;
    const QString key = QChar(static_cast<char16_t>(u'A' + static_cast<int>(field))) + text;
    return remembered(m_codes, key, [&](const QString &) { return exchangeText(field, text); });
}

bool SheetFacts::isTotal(const QString &text)
{
    return remembered(m_totals, text, isTotalWord);
}

QString SheetFacts::resolved(const Row &row, const NameFound &found, const QString &text, int column, Kind unknown,
                             Kind several)
{
    if (!found.isFound()) {
        reject(row, column, found.several.isEmpty() ? unknown : several, text, found.several.join(u", "_s));
        return {};
    }
    if (found.mended)
        note(row, column, Kind::CodeMended, text, found.key);
    else if (found.reason == MatchReason::Likeness)
        note(row, column, Kind::TakenFor, text, found.shown);
    return found.key;
}

QString SheetFacts::municipalityOf(const Row &row, const SheetColumn *column, const QString &forAll)
{
    if (column == nullptr)
        return forAll;
    const QString text = row.at(column->column);
    return resolved(row, m_names.municipality(text), text, column->column, Kind::UnknownMunicipality,
                    Kind::SeveralMunicipalities);
}

QString SheetFacts::serviceOf(const Row &row, const SheetColumn *column, const QString &forAll)
{
    if (column == nullptr)
        return forAll;
    const QString text = row.at(column->column);
    return resolved(row, m_names.service(text), text, column->column, Kind::UnknownService, Kind::SeveralServices);
}

std::optional<StageSet> SheetFacts::stagesOf(const Row &row, const SheetColumn &column, const QString &service)
{
    const SheetColumn *said = row.mapping.column(SheetField::Stages);
    const QString text = said == nullptr ? QString() : row.at(said->column);
    StageSet stages = !column.stages.isEmpty() ? column.stages : row.mapping.stages;
    if (!text.isEmpty()) {
        const std::optional<StageSet> read = remembered(m_stages, text, stagesFrom);
        if (!read) {
            reject(row, said->column, Kind::UnknownStage, text);
            return std::nullopt;
        }
        stages = *read;
    }
    const StageSet possible = m_names.stagesOf(service);
    // One stage that somebody names is kept even where the service has none such; of several, those it has.
    if (stages.isEmpty())
        return possible;
    return stages.size() > 1 && !(stages & possible).isEmpty() ? stages & possible : stages;
}

void SheetFacts::takeAnswer(const Row &row, const SheetColumn &column)
{
    const QString text = row.at(column.column);
    const std::optional<AnswerValue> answer = remembered(m_answerWords, text, answerFrom);
    const QString municipality = !column.municipality.isEmpty()
        ? column.municipality
        : municipalityOf(row, row.mapping.column(SheetField::Municipality), row.mapping.municipality);
    if (municipality.isEmpty())
        return;
    const QString service = !column.service.isEmpty()
        ? column.service
        : serviceOf(row, row.mapping.column(SheetField::Service), row.mapping.service);
    if (service.isEmpty())
        return;
    if (!answer)
        return reject(row, column.column, Kind::UnknownAnswer, text);
    if (text.startsWith(u'(') || text.endsWith(u'*'))   // as people mark what is not quite so
        note(row, column.column, Kind::TakenFor, text, exactText(katve::codeText(*answer)));
    const std::optional<StageSet> stages = stagesOf(row, column, service);
    for (std::size_t i = 0; stages && i < stageCount; ++i) {
        if (stages->contains(static_cast<Stage>(i)))
            addAnswer(row, column, municipality, service, static_cast<Stage>(i), *answer);
    }
}

void SheetFacts::dropContradiction(std::size_t earlier, const Row &row, int column)
{
    const SheetPlace place = m_answers.placeOf(earlier);
    const SheetMapping &other = mapping(place.mapping);
    const bool elsewhere = other.sheet != row.mapping.sheet;
    const QString here = cellName(row.cells.number, column);
    const QString there = cellName(place.row, place.column);
    reject(row, column, Kind::SaidDifferently, {}, elsewhere ? sheetName(other) + u' ' + there : there);
    if (!m_answers.drop(earlier))
        return;
    m_report.addError({.kind = Kind::SaidDifferently,
                       .file = sheetName(other),
                       .line = place.row + 1,
                       .column = columnName(place.column),
                       .detail = elsewhere ? sheetName(row.mapping) + u' ' + here : here});
    ++m_report.of(Table::Answers).rejected;
}

void SheetFacts::addAnswer(const Row &row, const SheetColumn &column, const QString &municipality,
                           const QString &service, Stage stage, AnswerValue answer)
{
    const auto number = [this](const QString &text) {
        const auto known = m_keys.constFind(text);
        return known != m_keys.constEnd() ? *known : *m_keys.insert(text, static_cast<quint32>(m_keys.size()));
    };
    const QString said = row.at(SheetField::Round);
    const QString round = said.isEmpty() ? row.mapping.round : said;
    const std::pair<quint64, quint64> key{(quint64{number(round)} << 8U) | static_cast<quint64>(stage),
                                          (quint64{number(municipality)} << 32U) | number(service)};
    const auto known = m_said.constFind(key);
    if (known != m_said.constEnd() && known->answer != answer)
        return dropContradiction(known->line, row, column.column);
    const auto isSaid = [&row](SheetField field) { return !row.at(field).isEmpty(); };
    if (known != m_said.constEnd() && std::ranges::none_of(answerFields, isSaid))
        return;   // said alike, once is enough
    m_answers.beginLine();
    for (const QString &text :
         {round, municipality, service, exactText(katve::codeText(stage)), exactText(katve::codeText(answer))})
        m_answers.field(text);
    for (const SheetField field : answerFields)
        m_answers.field(codeText(field, row.at(field)));
    if (known != m_said.constEnd()) {
        if (!m_answers.withdraw(known->line))   // it says other things beside the answer
            dropContradiction(known->line, row, column.column);
        return;
    }
    m_said.insert(key, {static_cast<quint32>(m_answers.count()), answer});
    m_answers.endLine({static_cast<int>(m_mappings.size()) - 1, row.cells.number, column.column});
}

// A provider is known by its id, or else by its name; a new one gets an id that its name and place always give, so that
// the same file twice, or in two copies of an inventory, makes one provider.
QString SheetFacts::providerId(const Row &row, const QString &name, const QString &municipality)
{
    if (QString id = row.at(SheetField::Id); !id.isEmpty())
        return id;
    const QStringList known = m_providersByName.value(squeezed(name));
    QStringList fitting;
    for (const QString &id : known) {
        const auto provider = m_session.find(Provider{.id = id});
        if (municipality.isEmpty() || !provider || provider->municipality.isEmpty()
            || provider->municipality == municipality)
            fitting.append(id);
    }
    if (fitting.size() > 1) {
        reject(row, row.mapping.column(SheetField::Provider)->column, Kind::SeveralProviders, name);
        return {};
    }
    if (fitting.size() == 1)
        return fitting.first();
    static const QUuid space(u"{6f2d6c1e-6a0b-5c0e-9d52-2f8f6f0c4b1d}"_s);
    return QUuid::createUuidV5(space, squeezed(name) + u'|' + municipality).toString(QUuid::WithoutBraces);
}

void SheetFacts::takeProvider(const Row &row)
{
    const QString name = row.at(SheetField::Provider);
    if (isTotal(name) || isFaulty(row) || name.isEmpty())
        return;
    QString municipality;
    const SheetColumn *place = row.mapping.column(SheetField::Municipality);
    if (place != nullptr && !row.at(place->column).isEmpty()) {
        municipality = municipalityOf(row, place, {});
        if (municipality.isEmpty())
            return;
    }
    const QString id = providerId(row, name, municipality);
    if (id.isEmpty())
        return;
    m_providers.beginLine();
    m_providers.field(id);
    m_providers.field(name);
    for (const SheetField field : providerFields) {
        QString text = field == SheetField::Municipality ? municipality : codeText(field, row.at(field));
        if (const QStringList known = m_providersByName.value(squeezed(text));
            field == SheetField::Organisation && known.size() == 1)
            text = known.first();
        m_providers.field(text);
    }
    m_providers.endLine(
        {static_cast<int>(m_mappings.size()) - 1, row.cells.number, row.mapping.column(SheetField::Provider)->column});
}

}   // namespace katve
