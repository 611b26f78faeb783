#include "workspace/workspace.h"
#include "analysis/matrix_index.h"
#include "domain/name_match.h"
#include "store/matrix_loader.h"
#include "workspace/sound_check.h"

#include <algorithm>
#include <numeric>

namespace katve {

namespace {

[[nodiscard]] bool changesNames(const Change &change)
{
    return change.table == Table::Areas || change.table == Table::Services || change.table == Table::Groups
        || change.table == Table::Themes || change.table == Table::Providers;
}

// What numbers the matrix's rows and columns anew, or is about which rounds there are.
[[nodiscard]] bool changesFrame(const Change &change)
{
    return change.table == Table::Rounds || change.table == Table::Areas || change.table == Table::Memberships
        || change.table == Table::Services || change.table == Table::Groups || change.table == Table::Themes;
}

}   // namespace

Workspace::Workspace(std::unique_ptr<Session> session, Language language)
    : m_session(std::move(session))
    , m_history(*m_session)
    , m_lifeline(*m_session)
    , m_names(*m_session, language)
{
    connect(m_session.get(), &Session::applied, this,
            [this](qint64, const std::vector<Change> &changes) { follow(changes); });
    connect(m_session.get(), &Session::bulkApplied, this, [this] {
        m_names.reload(*m_session);
        showRound(m_live ? m_live->round().id : QString());
    });
    showRound({});
    if (!isReadOnly()) {
        m_check = std::make_unique<SoundCheck>(path());
        m_session->expectCheck([this] { m_check->wait(); });
        connect(m_check.get(), &SoundCheck::passed, &m_lifeline, &Lifeline::hold);
        connect(m_check.get(), &SoundCheck::failed, this, &Workspace::foundUnsound);
        connect(m_check.get(), &SoundCheck::notBackedUp, this, &Workspace::notBackedUp);
    }
}

Workspace::~Workspace() = default;

bool Workspace::isReadOnly() const
{
    return !m_session->database().isWritable();
}

bool Workspace::isSample()
{
    return m_session->find(Inventory{}).value_or(Inventory{}).sample;
}

Answering Workspace::answering() const
{
    return {.round = round().id, .today = QDate::currentDate(), .role = m_session->author().role};
}

std::optional<Answer> Workspace::answerTo(const Question &question)
{
    return m_session->find(katve::answerTo(round().id, question));
}

EditResult Workspace::run(const Edit &edit)
{
    if (m_isHolding) {
        m_unwritten.push_back(edit);
        return {};
    }
    try {
        EditResult result = m_history.run(edit);
        m_unwritten.clear();   // the user has been told of each, and has gone on here
        return result;
    } catch (const StoreError &error) {
        if (isAboutPlace(error.reason()))
            m_unwritten.push_back(edit);
        throw;
    }
}

std::vector<Round> Workspace::rounds()
{
    std::vector<Round> rounds;
    m_session->stores().of<Round>().forEach([&](const auto &stored) { rounds.push_back(stored.row); });
    std::ranges::stable_sort(rounds, std::ranges::greater{}, &Round::asOf);
    return rounds;
}

void Workspace::showRound(const QString &id)
{
    std::optional<Round> round = findRound(m_session->database(), m_session->stores(), id);
    if (!round && !id.isEmpty())
        round = findRound(m_session->database(), m_session->stores());
    m_live = round ? std::make_unique<LiveMatrix>(*m_session, *round, View::Now) : nullptr;
    if (m_live) {
        // Whatever would number its rows and columns anew comes by `follow` and makes another matrix.
        connect(m_live.get(), &LiveMatrix::changed, this, &Workspace::valuesChanged);
    }
    dropWhatTheRoundLacks();
    narrow();
    Q_EMIT roundChanged();
    Q_EMIT scopeChanged();
}

// Another round may have other areas and themes; what it does not have would filter everything away unseen.
void Workspace::dropWhatTheRoundLacks()
{
    if (!m_live)
        return;
    const MatrixInput &input = matrix().input();
    const std::string code = m_scope.area.code.toStdString();
    const bool hasArea = isWholeCountry(m_scope.area)
        || (m_scope.area.kind == AreaKind::Municipality ? municipalityIndex(input, code).has_value()
                                                        : regionIndex(input, m_scope.area.kind, code).has_value());
    if (!hasArea)
        m_scope.area = Scope().area;
    if (std::ranges::find(input.themes, m_scope.theme.toStdString()) == input.themes.end())
        m_scope.theme.clear();
}

void Workspace::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    narrow();
    Q_EMIT scopeChanged();
}

void Workspace::follow(const std::vector<Change> &changes)
{
    const bool hasNewFrame = std::ranges::any_of(changes, changesFrame);
    if (std::ranges::any_of(changes, changesNames))
        m_names.reload(*m_session);
    if (hasNewFrame)
        showRound(m_live ? m_live->round().id : QString());
    else if (std::ranges::any_of(changes, changesNames))
        Q_EMIT namesChanged();
}

void Workspace::narrow()
{
    m_municipalities.clear();
    m_services.clear();
    m_columns.clear();
    if (!m_live)
        return;
    narrowMunicipalities();
    narrowServices();
}

void Workspace::narrowMunicipalities()
{
    const MatrixInput &input = matrix().input();
    const std::string code = m_scope.area.code.toStdString();
    if (m_scope.area.kind == AreaKind::Municipality) {
        if (const auto index = municipalityIndex(input, code))
            m_municipalities.push_back(*index);
        return;
    }
    const auto region = regionIndex(input, m_scope.area.kind, code);
    if (isWholeCountry(m_scope.area)) {
        m_municipalities.resize(input.municipalities.size());
        std::iota(m_municipalities.begin(), m_municipalities.end(), std::size_t{0});
    } else if (region) {
        const auto members = matrix().cells().membersOf(*region);
        m_municipalities.assign(members.begin(), members.end());
    }
    std::ranges::sort(m_municipalities, [this](std::size_t a, std::size_t b) {
        return m_names.comesBefore(municipalityName(a), municipalityName(b));
    });
}

bool Workspace::isInScope(const MatrixService &service) const
{
    const QString key = exactText(service.key);
    const auto isTheme = [this](int theme) {
        return exactText(matrix().input().themes[static_cast<std::size_t>(theme)]) == m_scope.theme;
    };
    return (!m_scope.stage || service.stages.contains(*m_scope.stage))
        && (m_scope.theme.isEmpty() || std::ranges::any_of(service.themes, isTheme))
        && (!m_scope.sector || m_names.sectorOf(key) == m_scope.sector)
        && (m_scope.search.isEmpty()
            || matchName(FoldedName(m_scope.search), FoldedName(m_names.service(key))) != NameMatch::None);
}

void Workspace::narrowServices()
{
    const MatrixInput &input = matrix().input();
    for (std::size_t service = 0; service < input.services.size(); ++service) {
        if (isInScope(input.services[service]))
            m_services.push_back(service);
    }
    const auto place = [&](std::size_t service) {
        const QString group = exactText(input.groups[static_cast<std::size_t>(input.services[service].group)]);
        return std::pair(m_names.orderOfGroup(group), group);
    };
    std::ranges::sort(m_services, [&](std::size_t a, std::size_t b) {
        const auto placeOfA = place(a);
        const auto placeOfB = place(b);
        return placeOfA == placeOfB ? m_names.comesBefore(serviceName(a), serviceName(b)) : placeOfA < placeOfB;
    });
    for (const std::size_t service : m_services) {
        for (const std::size_t column : columnsOfService(matrix().shape(), service)) {
            if (hasStage(matrix().shape().stageOf(column)))
                m_columns.push_back(column);
        }
    }
}

Sums Workspace::sumsOver(const Columns &columns) const
{
    Sums sums;
    for (const std::size_t municipality : m_municipalities)
        sums += matrix().municipalitySums(municipality, columns);
    return sums;
}

QString Workspace::municipalityCode(std::size_t municipality) const
{
    return exactText(matrix().input().municipalities[municipality]);
}

QString Workspace::municipalityName(std::size_t municipality) const
{
    return m_names.municipality(municipalityCode(municipality));
}

QString Workspace::serviceKey(std::size_t service) const
{
    return exactText(matrix().input().services[service].key);
}

QString Workspace::serviceName(std::size_t service) const
{
    return m_names.service(serviceKey(service));
}

std::optional<std::size_t> Workspace::provinceOf(std::size_t municipality) const
{
    for (const std::uint32_t region : matrix().input().regionsOf[municipality]) {
        if (matrix().input().regions[region].kind == AreaKind::Province)
            return region;
    }
    return std::nullopt;
}

QString Workspace::regionName(std::size_t region) const
{
    const MatrixRegion &area = matrix().input().regions[region];
    return m_names.area({.kind = area.kind, .code = exactText(area.code)});
}

}   // namespace katve
