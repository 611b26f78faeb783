#include "exchange/forms/form_facts.h"
#include "analysis/matrix_index.h"
#include "domain/field_text.h"
#include "edit/session.h"
#include "exchange/forms/form_row.h"
#include "exchange/sheets/cells_beside.h"
#include "exchange/sheets/row_fault.h"
#include "store/matrix_loader.h"

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// The names of groups are there for people alone.
[[nodiscard]] bool isGroupHeading(const QString &text)
{
    static const QSet<QString> words{u"group"_s, u"ryhma"_s, u"grupp"_s, u"ryhmagrupp"_s};
    return words.contains(squeezed(text));
}

[[nodiscard]] CellsBeside cellsBeside(const SheetMapping &mapping)
{
    QSet<int> own;
    for (const SheetColumn &column : mapping.columns) {
        if (column.field != SheetField::Ignored || isGroupHeading(column.heading))
            own.insert(column.column);
    }
    return {own, mapping.firstHeading, mapping.firstRow, isGroupHeading};
}

}   // namespace

struct FormFacts::RoundScope {
    MatrixInput input{};
    QString digest{};
};

FormFacts::FormFacts(Session &session, const SheetNames &names, ImportReport &report)
    : m_session(session)
    , m_names(names)
    , m_report(report)
    , m_inventory(identityOf(session.database()).uuid)
{}

FormFacts::~FormFacts() = default;

QString FormFacts::sheetName(const SheetMapping &mapping) const
{
    return mapping.sheetName.isEmpty() ? m_file : mapping.sheetName;
}

std::optional<SheetPlace> FormFacts::place(qint64 line) const
{
    const auto index = static_cast<std::size_t>(-line - 1);
    return line < 0 && index < m_places.size() ? std::optional(m_places[index]) : std::nullopt;
}

void FormFacts::read(SheetReader &reader, const SheetMapping &mapping, const std::function<void(qint64)> &progress)
{
    m_mappings.push_back(mapping);
    m_isMisnamed = isMisnamed(mapping);
    m_asked.clear();
    CellsBeside beside = cellsBeside(m_mappings.back());
    std::vector<std::pair<SheetMerge, QString>> open;   // merged cells that reach below the row they begin in
    constexpr int rowsBetweenTicks = 512;
    for (int count = 1; reader.next(); ++count) {
        if (count % rowsBetweenTicks == 0)
            progress(reader.bytesRead());
        const bool isMerged = !open.empty() || !reader.row().merges.empty();
        const SheetRow filled = isMerged ? filledDown(reader.row(), open) : SheetRow();
        const FormRow row{.cells = isMerged ? filled : reader.row(), .mapping = m_mappings.back()};
        if (!isFaulty(row) && reader.row().number >= mapping.firstRow)
            takeRow(row);
        beside.look(reader.row());
    }
    for (ImportRemark &remark : beside.remarks()) {
        remark.file = sheetName(mapping);
        m_report.addNote(std::move(remark));
    }
}

// Cells that somebody has merged say the same; none of them was emptied.
SheetRow FormFacts::filledDown(const SheetRow &row, std::vector<std::pair<SheetMerge, QString>> &open)
{
    std::erase_if(open, [&](const auto &one) { return one.first.row + one.first.rows <= row.number; });
    SheetRow filled = row;
    for (const auto &[merge, text] : open) {
        const auto column = static_cast<std::size_t>(merge.column);
        if (filled.cells.size() <= column)
            filled.cells.resize(column + 1);
        if (filled.cells[column].isEmpty())
            filled.cells[column].text = text;
    }
    for (const SheetMerge &merge : row.merges) {
        if (merge.rows > 1)
            open.emplace_back(merge, row.at(merge.column).trimmed());
    }
    return filled;
}

// A formula without a value is not an answer that somebody has emptied.
bool FormFacts::isFaulty(const FormRow &row)
{
    const bool isQuestion = row.cells.number >= row.mapping.firstRow;
    const auto fault = rowFaultOf(row.cells, [&](int column) {
        const auto found = std::ranges::find(row.mapping.columns, column, &SheetColumn::column);
        return isQuestion && found != row.mapping.columns.end() && found->field != SheetField::Ignored;
    });
    if (!fault)
        return false;
    ImportRemark told = remark(row, SheetField::Ignored, fault->kind, {}, {});
    told.column = columnName(fault->column);
    m_report.addError(std::move(told));
    ++m_report.of(Table::Answers).rejected;
    return true;
}

// A sheet that was copied to answer for another municipality, by whose name it goes now.
bool FormFacts::isMisnamed(const SheetMapping &mapping) const
{
    const NameFound named = m_names.municipality(mapping.sheetName);
    return !mapping.municipality.isEmpty() && named.isFound() && named.reason == MatchReason::Name
        && named.key != mapping.municipality;
}

ImportRemark FormFacts::remark(const FormRow &row, SheetField field, Kind kind, const QString &value,
                               const QString &detail) const
{
    const SheetColumn *column = field == SheetField::Ignored ? nullptr : row.mapping.column(field);
    return {.kind = kind,
            .file = sheetName(row.mapping),
            .line = row.cells.number + 1,
            .column = column == nullptr ? QString() : columnName(column->column),
            .value = value,
            .detail = detail};
}

void FormFacts::reject(const FormRow &row, SheetField field, Kind kind, const QString &value, const QString &detail)
{
    m_report.addError(remark(row, field, kind, value, detail));
    ++m_report.of(Table::Answers).rejected;
}

// What is the matter with the form is the matter with all its rows, and said at the first.
void FormFacts::rejectOnce(const FormRow &row, Kind kind, const QString &value, const QString &detail)
{
    const QString key = QString::number(static_cast<int>(kind)) + value;
    if (!m_told.contains(key))
        m_report.addError(remark(row, SheetField::Ignored, kind, value, detail));
    m_told.insert(key);
    ++m_report.of(Table::Answers).rejected;
}

void FormFacts::note(const FormRow &row, SheetField field, Kind kind, const QString &value, const QString &detail)
{
    m_report.addNote(remark(row, field, kind, value, detail));
}

void FormFacts::takeRow(const FormRow &row)
{
    const QString recordText = row.at(SheetField::AsItWas);
    const QString shown = row.at(row.has(SheetField::ShownService) ? SheetField::ShownService : SheetField::Service);
    if (recordText.isEmpty() && row.at(SheetField::Service).isEmpty() && (shown.isEmpty() || isTotalWord(shown)))
        return shown.isEmpty() ? noteStray(row) : void();
    std::optional<FormRecord> record = formRecordFrom(recordText);
    QString round = row.mapping.round;
    if (!isOfHere(row, round))
        return;
    if (m_isMisnamed)
        return rejectOnce(row, Kind::FormRowMixed, row.mapping.sheetName,
                          m_names.nameOfMunicipality(row.mapping.municipality));
    if (!recordText.isEmpty() && !record)
        return reject(row, SheetField::AsItWas, Kind::FormRowMixed, shown);
    const std::optional<Answer> key = keyOf(row, record, round);
    if (!key)
        return;
    const QString question = formKey(key->municipality, key->service, key->stage);
    if (record) {
        m_asked.insert(question, row.cells.number);
    } else if (const auto own = m_asked.constFind(question); own != m_asked.constEnd() && row.saysAnything()) {
        // Somebody has answered below what the form asks above.
        return reject(row, SheetField::Answer, Kind::SaidDifferently, {},
                      cellName(*own, row.mapping.column(SheetField::Answer)->column));
    }
    if (const auto known = m_book.records.constFind(question); !record && known != m_book.records.constEnd())
        record = *known;
    const auto fault = [&](SheetField field, Kind kind, const QString &text) { reject(row, field, kind, text); };
    const std::optional<FormSaid> said = formSaidIn(row, record, fault);
    if (!said)
        return;
    const std::optional<Answer> stored = m_session.find(*key);
    carryOut(row, *key, formDecision(*key, record, *said, stored), stored);
}

// What people write below the questions, or between them.
void FormFacts::noteStray(const FormRow &row)
{
    for (const SheetColumn &column : row.mapping.columns) {
        const QString text = row.cells.at(column.column).simplified();
        if (text.isEmpty())
            continue;
        ImportRemark told = remark(row, SheetField::Ignored, Kind::TextLeftOut, text, {});
        told.column = columnName(column.column);
        return m_report.addNote(std::move(told));
    }
}

// A form of another inventory, or of a round that is not here, says nothing about what is here.
bool FormFacts::isOfHere(const FormRow &row, QString &round)
{
    const QString text = row.at(SheetField::FormMark);
    const std::optional<FormMark> *mark = &m_book.mark;
    if (beginsLikeFormMark(text)) {
        if (!m_marks.contains(text))
            m_marks.insert(text, formMarkFrom(text));
        mark = &*m_marks.constFind(text);
        if (!*mark) {
            rejectOnce(row, Kind::FormNewer, text);
            return false;
        }
    }
    if (!*mark)
        return true;
    if ((*mark)->inventory != m_inventory) {
        rejectOnce(row, Kind::FormOfAnotherInventory, (*mark)->inventory);
        return false;
    }
    round = (*mark)->round;
    const RoundScope *scope = scopeOf(round);
    if (scope == nullptr) {
        rejectOnce(row, Kind::FormRoundUnknown, round);
        return false;
    }
    const QString told = u"catalogue "_s + (*mark)->catalogue;
    if (scope->digest != (*mark)->catalogue && !m_told.contains(told)) {
        m_told.insert(told);
        note(row, SheetField::Ignored, Kind::FormCatalogueChanged, (*mark)->madeAt.toString(Qt::ISODate),
             changeSince(*scope));
    }
    return true;
}

// "fewer", "more" or both: what the round asks now beside what the form asks. Empty when the form has lost what it asked.
QString FormFacts::changeSince(const RoundScope &scope) const
{
    const auto question = [](const QString &service, Stage stage) {
        return service + u' ' + exactText(codeText(stage));
    };
    QSet<QString> ofForm;
    for (const FormRecord &record : m_book.records)
        ofForm.insert(question(record.service, record.stage));
    QSet<QString> ofRound;
    for (const MatrixService &service : scope.input.services) {
        for (std::size_t i = 0; i < stageCount; ++i) {
            if (service.stages.contains(static_cast<Stage>(i)))
                ofRound.insert(question(exactText(service.key), static_cast<Stage>(i)));
        }
    }
    QStringList changes;
    if (!ofRound.contains(ofForm))
        changes.append(u"fewer"_s);
    if (!ofForm.isEmpty() && !ofForm.contains(ofRound))
        changes.append(u"more"_s);
    return changes.join(u';');
}

const FormFacts::RoundScope *FormFacts::scopeOf(const QString &round)
{
    const auto known = m_scopes.constFind(round);
    if (known != m_scopes.constEnd())
        return known->get();
    std::shared_ptr<RoundScope> scope;
    if (const auto row = m_session.find(Round{.id = round})) {
        scope = std::make_shared<RoundScope>();
        scope->input = loadMatrixScope(m_session.database(), *row);
        scope->digest = catalogueDigest(scope->input);
    }
    return m_scopes.insert(round, scope)->get();
}

std::optional<Answer> FormFacts::keyOf(const FormRow &row, const std::optional<FormRecord> &record,
                                       const QString &round)
{
    if (!record)
        return keyByNames(row, round);
    if (!agrees(row, *record))
        return std::nullopt;
    return Answer{
        .round = round, .municipality = record->municipality, .service = record->service, .stage = record->stage};
}

// Sorted in part, or pasted over: what a row shows and what it hides are then of two questions.
bool FormFacts::agrees(const FormRow &row, const FormRecord &record)
{
    const QString service = row.shown(SheetField::ShownService, SheetField::Service);
    const QString stage = row.shown(SheetField::ShownStages, SheetField::Stages);
    const NameFound named = m_names.service(service);
    const bool isSurelyOther = named.isFound() && named.key != record.service
        && (named.reason == MatchReason::Name || named.reason == MatchReason::Code);
    const auto stages = stagesIn(stage);
    const bool isOtherStage = stages && !stages->contains(record.stage);
    const auto differs = [&](SheetField field, const QString &code) {
        const QString text = row.at(field);
        return !text.isEmpty() && text != code;
    };
    const QString place = row.at(SheetField::Municipality);
    const NameFound placed = m_names.municipality(place);
    const bool isOtherPlace = !place.isEmpty() && placed.isFound() && placed.key != record.municipality;
    const bool isOtherCode = row.holdsCodes(SheetField::Service)
        && (differs(SheetField::Service, record.service)
            || differs(SheetField::Stages, exactText(codeText(record.stage))));
    if (!isSurelyOther && !isOtherStage && !isOtherPlace && !isOtherCode)
        return true;
    reject(row, SheetField::ShownService, Kind::FormRowMixed, service, m_names.nameOfService(record.service));
    return false;
}

// A row without codes that somebody has added says what it is about as any list does.
std::optional<Answer> FormFacts::keyByNames(const FormRow &row, const QString &round)
{
    const auto first = [&](SheetField code, SheetField shown) {
        const QString text = row.at(code);
        return text.isEmpty() ? row.at(shown) : text;
    };
    const QString place = row.at(SheetField::Municipality);
    const NameFound municipality = m_names.municipality(place);
    const QString code = place.isEmpty() ? row.mapping.municipality : municipality.key;
    if (code.isEmpty()) {
        if (row.saysAnything())
            reject(row, SheetField::Municipality, Kind::UnknownMunicipality, place);
        return std::nullopt;
    }
    const QString named = first(SheetField::Service, SheetField::ShownService);
    const NameFound service = m_names.service(named);
    if (!service.isFound()) {
        if (row.saysAnything())
            reject(row, SheetField::ShownService,
                   service.several.isEmpty() ? Kind::UnknownService : Kind::SeveralServices, named,
                   service.several.join(u", "_s));
        else
            noteStray(row);   // a remark, or a heading that somebody has put between
        return std::nullopt;
    }
    const QString staged = first(SheetField::Stages, SheetField::ShownStages);
    StageSet coded;
    const auto stages = stagesIn(staged);
    const StageSet possible = m_names.stagesOf(service.key);
    if (stages)
        coded = *stages;
    else if (!staged.isEmpty())
        static_cast<void>(parseField(staged.toStdString(), coded));
    else
        coded = possible;
    if (coded.size() != 1) {
        if (row.saysAnything())
            reject(row, SheetField::ShownStages, Kind::UnknownStage, staged);
        return std::nullopt;
    }
    Answer key{.round = round, .municipality = code, .service = service.key};
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (coded.contains(static_cast<Stage>(i)))
            key.stage = static_cast<Stage>(i);
    }
    return key;
}

// Whether the round still asks it; what is not changed need not be.
bool FormFacts::isAsked(const FormRow &row, const Answer &key)
{
    const RoundScope *scope = scopeOf(key.round);
    const auto service = scope == nullptr ? std::nullopt : serviceIndex(scope->input, key.service.toStdString());
    const bool isKnown = m_session.find(ServiceType{.key = key.service}).has_value();
    if (!isKnown) {
        reject(row, SheetField::Service, Kind::UnknownService, key.service);
        return false;
    }
    if (!m_session.find(Area{.kind = AreaKind::Municipality, .code = key.municipality})) {
        reject(row, SheetField::Municipality, Kind::UnknownMunicipality, key.municipality);
        return false;
    }
    const bool isThere = service && scope->input.services[*service].stages.contains(key.stage)
        && municipalityIndex(scope->input, key.municipality.toStdString());
    if (!isThere)
        reject(row, SheetField::ShownService, Kind::FormNotAsked, m_names.nameOfService(key.service),
               m_names.nameOfMunicipality(key.municipality));
    return isThere;
}

void FormFacts::carryOut(const FormRow &row, const Answer &key, const FormDecision &decision,
                         const std::optional<Answer> &stored)
{
    using Outcome = FormDecision::Kind;
    switch (decision.kind) {
    case Outcome::Nothing: return;
    case Outcome::Unchanged: return wish(row, key, stored, stored);
    case Outcome::NoAnswer: return reject(row, SheetField::Answer, Kind::FormNoAnswer);
    case Outcome::Conflict: return reject(row, decision.field, Kind::FormConflict, decision.said, decision.stands);
    case Outcome::Unsure: return reject(row, decision.field, Kind::FormUnsure, decision.said, decision.stands);
    case Outcome::Remove:
        note(row, SheetField::Answer, Kind::AnswerEmptied, exactText(codeText(stored->answer)));
        return wish(row, key, stored, {});
    case Outcome::Change: break;
    }
    if (isAsked(row, key))
        wish(row, key, stored, decision.after);
}

void FormFacts::wish(const FormRow &row, const Answer &key, const std::optional<Answer> &before,
                     const std::optional<Answer> &after)
{
    const SheetColumn *answer = row.mapping.column(SheetField::Answer);
    const SheetPlace place{.mapping = static_cast<int>(m_mappings.size()) - 1,
                           .row = row.cells.number,
                           .column = answer == nullptr ? 0 : answer->column};
    if (before != after) {
        const QString question = key.round + u' ' + formKey(key.municipality, key.service, key.stage);
        const auto known = m_changed.constFind(question);
        if (known != m_changed.constEnd()) {
            AnswerWish &other = m_wishes[*known];
            if (other.after == after)
                return;   // said alike, once is enough
            const SheetPlace there = m_places[*known];
            reject(row, SheetField::Answer, Kind::SaidDifferently, {}, cellName(there.row, there.column));
            other.after = other.before;   // neither counts
            return;
        }
        m_changed.insert(question, m_wishes.size());
    }
    m_places.push_back(place);
    m_wishes.push_back({.before = before, .after = after, .line = -static_cast<qint64>(m_places.size())});
}

}   // namespace katve
