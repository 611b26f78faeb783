#include "models/mapping_model.h"
#include "analysis/matrix_index.h"
#include "edit/merge/settling.h"
#include "edit/merge_overview.h"
#include "store/work_lists.h"
#include "widgets/guarded.h"
#include "words/vocabulary.h"

#include <QWidget>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

MappingModel::MappingModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::roundChanged, this, [this] {   // other groups and provinces have these numbers now
        m_foldedGroups.clear();
        m_foldedProvinces.clear();
    });
    const auto again = [this] { guard([this] { reload(); }); };
    connect(&workspace, &Workspace::scopeChanged, this, again);
    connect(&workspace, &Workspace::namesChanged, this, again);
    connect(&workspace.session(), &Session::applied, this,
            [this](qint64, const std::vector<Change> &changes) { guard([&] { follow(changes); }); });
    connect(&workspace, &Workspace::valuesChanged, this, [this] {
        if (!m_rows.empty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    reload();
}

void MappingModel::guard(const std::function<void()> &act)
{
    if (auto *view = qobject_cast<QWidget *>(QObject::parent()))
        guarded(view, act);
    else
        act();
}

void MappingModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_carried.clear();
    m_disputed.clear();
    if (m_workspace.hasRound()) {
        layOutRows();
        layOutColumns();
        m_carried.resize(m_workspace.matrix().shape().cells());
        m_disputed.resize(m_carried.size());
    }
    endResetModel();
    readDisputed();
    readCarried();   // of the file, which may fail: by then the grid is whole
}

// What a row and a column stand for is worked out here, once: painting asks for it cell by cell.
void MappingModel::layOutRows()
{
    const MatrixShape &shape = m_workspace.matrix().shape();
    std::size_t heading = 0;
    std::optional<std::size_t> service;
    for (const std::size_t column : m_workspace.columns()) {
        const std::size_t its = shape.serviceOf(column);
        const int group = m_workspace.matrix().input().services[its].group;
        if (m_rows.empty() || m_rows[heading].group != group) {
            heading = m_rows.size();
            m_rows.push_back({.group = group});
        }
        m_rows[heading].columns.push_back(column);
        if (m_foldedGroups.contains(group))
            continue;
        if (service != its)
            m_rows.push_back({.group = group, .service = its});
        service = its;
        m_rows.back().columns.push_back(column);
    }
}

void MappingModel::layOutColumns()
{
    std::vector<Column> columns;
    for (const std::size_t municipality : m_workspace.municipalities())
        columns.push_back({.province = m_workspace.provinceOf(municipality),
                           .municipality = municipality,
                           .municipalities = {municipality}});
    const auto name = [this](const Column &column) {
        return column.province ? m_workspace.regionName(*column.province) : QString();
    };
    std::ranges::stable_sort(columns, [&](const Column &a, const Column &b) {
        return a.province != b.province && m_workspace.names().comesBefore(name(a), name(b));
    });
    for (const Column &column : columns) {
        if (!column.province || !m_foldedProvinces.contains(*column.province))
            m_columns.push_back(column);
        else if (m_columns.empty() || m_columns.back().province != column.province)
            m_columns.push_back({.province = column.province, .municipalities = column.municipalities});
        else
            m_columns.back().municipalities.push_back(*column.municipality);
    }
}

void MappingModel::readCarried()
{
    if (!m_workspace.hasRound())
        return;
    for (const Answer &answer : carriedAnswers(m_workspace.session().database(), m_workspace.round().id))
        setCarried(answer, true);
}

void MappingModel::readDisputed()
{
    if (!m_workspace.hasRound())
        return;
    for (const Dispute &dispute : openDisputes(m_workspace.session())) {
        const auto cell = dispute.table == Table::Answers ? rowWithKey<Answer>(dispute.row) : std::nullopt;
        if (cell && cell->round == m_workspace.round().id)
            setMark(m_disputed, *cell, true);
    }
}

bool MappingModel::hasDisputes() const
{
    return std::ranges::find(m_disputed, true) != m_disputed.end();
}

bool MappingModel::hasCarried() const
{
    return std::ranges::find(m_carried, true) != m_carried.end();
}

void MappingModel::setCarried(const Answer &answer, bool isCarried)
{
    setMark(m_carried, answer, isCarried);
}

void MappingModel::setMark(std::vector<bool> &marks, const Answer &answer, bool on)
{
    const MatrixInput &input = m_workspace.matrix().input();
    const MatrixShape &shape = m_workspace.matrix().shape();
    const auto municipality = municipalityIndex(input, answer.municipality.toStdString());
    const auto service = serviceIndex(input, answer.service.toStdString());
    const auto column = service ? shape.column(*service, answer.stage) : std::nullopt;
    if (municipality && column)
        marks[shape.cell(*municipality, *column)] = on;
}

// A carried answer does not count, so the matrix need not have changed when it was confirmed or cleared.
void MappingModel::follow(const std::vector<Change> &changes)
{
    if (!m_workspace.hasRound())
        return;
    for (const Change &change : changes) {
        const std::optional<Dispute> dispute =
            change.table == Table::Disputes ? rowWithKey<Dispute>(change.key) : std::nullopt;
        const bool isOfAnswer = change.table == Table::Answers || (dispute && dispute->table == Table::Answers);
        const std::optional<Answer> key =
            isOfAnswer ? rowWithKey<Answer>(dispute ? dispute->row : change.key) : std::nullopt;
        if (!key || key->round != m_workspace.round().id)
            continue;
        if (dispute)
            setMark(m_disputed, *key, !disputesOf(m_workspace.session(), Table::Answers, dispute->row).empty());
        followAnswer(*key);
    }
}

void MappingModel::followAnswer(const Answer &key)
{
    const std::optional<Answer> now = m_workspace.session().find(key);
    setCarried(key, now && now->isCarried());
    const QModelIndex cell = indexOf(key.municipality, key.service);
    if (cell.isValid())
        Q_EMIT dataChanged(cell, cell);
}

bool MappingModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && rowAt(index.row()).service && columnAt(index.column()).municipality;
}

std::vector<MappingModel::Mark> MappingModel::strip(const QModelIndex &index) const
{
    const Columns &columns = rowAt(index.row()).columns;
    std::vector<Mark> marks;
    marks.reserve(columns.size());
    const std::size_t municipality = *columnAt(index.column()).municipality;
    const MatrixShape &shape = m_workspace.matrix().shape();
    for (const std::size_t column : columns)
        marks.push_back({.stage = shape.stageOf(column),
                         .status = m_workspace.matrix().cell(municipality, column).status,
                         .isCarried = m_carried[shape.cell(municipality, column)],
                         .isDisputed = m_disputed[shape.cell(municipality, column)]});
    return marks;
}

Sums MappingModel::sums(const QModelIndex &index) const
{
    Sums sums;
    for (const std::size_t municipality : columnAt(index.column()).municipalities)
        sums += m_workspace.matrix().municipalitySums(municipality, rowAt(index.row()).columns);
    return sums;
}

std::vector<Question> MappingModel::questions(const QModelIndex &index) const
{
    std::vector<Question> questions;
    if (!isCell(index))
        return questions;
    for (const Mark &mark : strip(index))
        questions.push_back({.municipality = m_workspace.municipalityCode(*columnAt(index.column()).municipality),
                             .service = m_workspace.serviceKey(*rowAt(index.row()).service),
                             .stage = mark.stage});
    return questions;
}

std::vector<Question> MappingModel::carried(const QModelIndex &index) const
{
    const Row &row = rowAt(index.row());
    const std::vector<std::size_t> &municipalities =
        row.service ? columnAt(index.column()).municipalities : m_workspace.municipalities();
    const MatrixShape &shape = m_workspace.matrix().shape();
    std::vector<Question> questions;
    for (const std::size_t municipality : municipalities) {
        for (const std::size_t column : row.columns) {
            if (m_carried[shape.cell(municipality, column)])
                questions.push_back({.municipality = m_workspace.municipalityCode(municipality),
                                     .service = m_workspace.serviceKey(shape.serviceOf(column)),
                                     .stage = shape.stageOf(column)});
        }
    }
    return questions;
}

bool MappingModel::isUnanswered(const QModelIndex &index) const
{
    if (!isCell(index))
        return false;
    const std::size_t municipality = *columnAt(index.column()).municipality;
    return std::ranges::any_of(rowAt(index.row()).columns, [&](std::size_t column) {
        return !m_workspace.matrix().cell(municipality, column).answered;
    });
}

QModelIndex MappingModel::indexOf(const QString &municipality, const QString &service) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row &one) { return one.service && m_workspace.serviceKey(*one.service) == service; });
    const auto column = std::ranges::find_if(m_columns, [&](const Column &one) {
        return one.municipality && m_workspace.municipalityCode(*one.municipality) == municipality;
    });
    if (row == m_rows.end() || column == m_columns.end())
        return {};
    return index(static_cast<int>(row - m_rows.begin()), static_cast<int>(column - m_columns.begin()));
}

int MappingModel::stagesInStrip() const
{
    return m_workspace.scope().stage ? 1 : static_cast<int>(stageCount);
}

void MappingModel::fold(int row)
{
    const int group = rowAt(row).group;
    if (!m_foldedGroups.remove(group))
        m_foldedGroups.insert(group);
    reload();
}

void MappingModel::foldProvince(int column)
{
    const std::optional<std::size_t> province = columnAt(column).province;
    if (!province)
        return;
    if (!m_foldedProvinces.remove(*province))
        m_foldedProvinces.insert(*province);
    reload();
}

bool MappingModel::unfoldAll()
{
    if (m_foldedGroups.isEmpty() && m_foldedProvinces.isEmpty())
        return false;
    m_foldedGroups.clear();
    m_foldedProvinces.clear();
    reload();
    return true;
}

bool MappingModel::isFirstOfProvince(int column) const
{
    return column == 0 || columnAt(column).province != columnAt(column - 1).province;
}

QString MappingModel::provinceName(int column) const
{
    const std::optional<std::size_t> province = columnAt(column).province;
    return province ? m_workspace.regionName(*province) : QString();
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString MappingModel::cellText(const QModelIndex &index) const
{
    const QString what =
        tr("%1, %2", "municipality, service type")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), rowName(rowAt(index.row())));
    if (!isCell(index)) {
        const Sums all = sums(index);
        return tr("%1: %2 available, %3 partly, %4 missing, %5 no information")
            .arg(what)
            .arg(all.count(Status::Local) + all.count(Status::Province) + all.count(Status::Erva)
                 + all.count(Status::Country))
            .arg(all.count(Status::Partial))
            .arg(all.count(Status::Missing))
            .arg(all.count(Status::Unknown));
    }
    QStringList stages;
    for (const Mark &mark : strip(index)) {
        const QString counted = statusWord(mark.status, m_workspace.round().areasOn());
        const QString status = mark.isCarried
            ? tr("%1, an answer of an earlier round waits to be confirmed", "status").arg(counted)
            : counted;
        stages.append(
            tr("%1: %2", "stage, status")
                .arg(stageWord(mark.stage), mark.isDisputed ? tr("%1, disputed", "status").arg(status) : status));
    }
    return tr("%1, %2", "municipality and service type, stages").arg(what, stages.join(u", "_s));
}

QString MappingModel::rowName(const Row &row) const
{
    if (row.service)
        return m_workspace.serviceName(*row.service);
    return m_workspace.names().group(
        exactText(m_workspace.matrix().input().groups[static_cast<std::size_t>(row.group)]));
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return cellText(index);
    return {};
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowName(rowAt(section));
    const Column &column = columnAt(section);
    return column.municipality ? m_workspace.municipalityName(*column.municipality) : provinceName(section);
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}   // namespace katve
