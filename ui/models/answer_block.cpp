#include "models/answer_block.h"
#include "words/answer_reading.h"
#include "words/vocabulary.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct BlockText {
    Q_DECLARE_TR_FUNCTIONS(AnswerBlock)
};

// Tabs between cells, line ends between rows; a cell in double quotes may hold either.
[[nodiscard]] std::vector<QStringList> cellsOf(const QString &text)
{
    std::vector<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        QString &cell = rows.back().back();
        if (letter == u'"' && (isQuoted || cell.isEmpty())) {
            const bool isDoubled = isQuoted && i + 1 < text.size() && text[i + 1] == u'"';
            if (isDoubled)
                cell += text[++i];
            else
                isQuoted = !isQuoted;
        } else if (letter == u'\t' && !isQuoted) {
            rows.back().append(QString());
        } else if (letter == u'\n' && !isQuoted) {
            rows.push_back({QString()});
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    if (rows.back() == QStringList{QString()})
        rows.pop_back();   // the end of the last line begins none
    return rows;
}

[[nodiscard]] Status shownAs(AnswerValue answer)
{
    switch (answer) {
    case AnswerValue::Available: return Status::Local;
    case AnswerValue::Partly: return Status::Partial;
    case AnswerValue::Missing: return Status::Missing;
    case AnswerValue::NotNeeded: return Status::NotNeeded;
    case AnswerValue::DontKnow: break;
    }
    return Status::Unknown;
}

[[nodiscard]] CopiedCell strip(Workspace &workspace, const MappingModel &model, const QModelIndex &cell)
{
    std::vector<CopiedPart> parts;
    std::vector<CopiedPart> words;
    const std::vector<Question> questions = model.questions(cell);
    for (const Question &question : questions) {
        const std::optional<Answer> answer = workspace.answerTo(question);
        if (!answer)
            continue;
        words.push_back({answerWord(answer->answer), shownAs(answer->answer)});
        parts.push_back({BlockText::tr("%1: %2", "stage, answer").arg(stageShort(question.stage), words.back().text),
                         words.back().status});
    }
    const bool isAlike = !words.empty() && words.size() == questions.size()
        && std::ranges::all_of(words, [&](const CopiedPart &word) { return word.text == words.front().text; });
    return isAlike ? CopiedCell{.parts = {words.front()}} : CopiedCell{.parts = parts};
}

// What one text says of one strip.
class PastedCell {
public:
    PastedCell(Workspace &workspace, const MappingModel &model, const QModelIndex &cell, PastePreview &preview)
        : m_workspace(workspace)
        , m_where(QStringList{model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              model.headerData(cell.row(), Qt::Vertical, Qt::DisplayRole).toString()}
                      .join(u", "_s))
        , m_questions(model.questions(cell))
        , m_preview(preview)
    {}

    void take(const QString &text)
    {
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
            takePart(part.trimmed());
    }

private:
    void takePart(const QString &part)
    {
        const qsizetype colon = part.lastIndexOf(u':');
        const std::optional<Stage> stage = colon < 0 ? std::nullopt : readStage(part.left(colon));
        const std::optional<AnswerValue> answer = readAnswer(stage ? part.mid(colon + 1) : part);
        bool isPlaced = false;
        for (const Question &question : m_questions) {
            const bool isSaid = std::ranges::find(m_said, question.stage) != m_said.end();
            if (answer && !isSaid && (!stage || question.stage == *stage)) {
                m_said.push_back(question.stage);
                put(question, *answer);
                isPlaced = true;
            }
        }
        if (!isPlaced && !part.isEmpty())
            m_preview.unread.append(BlockText::tr("“%1” (%2)", "text, its place").arg(part, m_where));
    }

    void put(const Question &question, AnswerValue answer)
    {
        const std::optional<Answer> before = m_workspace.answerTo(question);
        Edit one = answered(m_workspace.session(), m_workspace.answering(), std::span(&question, 1), answer);
        if (one.changes.empty()) {
            ++m_preview.same;
            return;
        }
        m_preview.lines.push_back({.where = m_where + u", "_s + stageWord(question.stage),
                                   .before = before ? answerWord(before->answer) : QString(),
                                   .after = answerWord(answer)});
        std::ranges::move(one.changes, std::back_inserter(m_preview.edit.changes));
    }

    Workspace &m_workspace;
    QString m_where;
    std::vector<Question> m_questions;
    std::vector<Stage> m_said;   // "1; 2" says two things of one stage: the first is taken
    PastePreview &m_preview;
};

// The rows and columns of the grid that hold cells, from the first one selected on.
struct Target {
    std::vector<int> rows{};
    std::vector<int> columns{};
};

[[nodiscard]] Target targetFrom(const MappingModel &model, const QModelIndexList &selected)
{
    Target target;
    const auto [top, bottom] = std::ranges::minmax(selected, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(selected, {}, &QModelIndex::column);
    for (int row = top.row(); row < model.rowCount(); ++row) {
        if (model.rowAt(row).service)
            target.rows.push_back(row);
    }
    for (int column = left.column(); column < model.columnCount(); ++column) {
        if (model.columnAt(column).municipality)
            target.columns.push_back(column);
    }
    return target;
}

}   // namespace

CopiedTable copiedAnswers(Workspace &workspace, const MappingModel &model, const QModelIndexList &selected)
{
    CopiedTable table;
    if (selected.isEmpty())
        return table;
    const Target target = targetFrom(model, selected);
    const int bottom = std::ranges::max(selected, {}, &QModelIndex::row).row();
    const int right = std::ranges::max(selected, {}, &QModelIndex::column).column();
    const QSet<QModelIndex> chosen(selected.begin(), selected.end());
    for (const int row : target.rows) {
        std::vector<CopiedCell> cells;
        for (const int column : target.columns) {
            const QModelIndex cell = model.index(row, column);
            if (row <= bottom && column <= right)
                cells.push_back(chosen.contains(cell) ? strip(workspace, model, cell) : CopiedCell{});
        }
        if (row <= bottom)
            table.rows.push_back(std::move(cells));
    }
    return table;
}

QString copiedBlock(Workspace &workspace, const MappingModel &model, const QModelIndexList &selected)
{
    return selected.isEmpty() ? QString() : tsvOf(copiedAnswers(workspace, model, selected)) + u'\n';
}

PastePreview previewOfPaste(Workspace &workspace, const MappingModel &model, const QModelIndexList &selected,
                            const QString &text)
{
    PastePreview preview;
    const std::vector<QStringList> block = cellsOf(text);
    if (selected.isEmpty() || block.empty())
        return preview;
    if (block.size() == 1 && block.front().size() == 1) {
        for (const QModelIndex &cell : selected)
            PastedCell(workspace, model, cell, preview).take(block.front().front());
        return preview;
    }
    const Target target = targetFrom(model, selected);
    for (std::size_t i = 0; i < block.size(); ++i) {
        for (qsizetype j = 0; j < block[i].size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            if (i >= target.rows.size() || column >= target.columns.size())
                preview.outside += block[i][j].trimmed().isEmpty() ? 0 : 1;
            else
                PastedCell(workspace, model, model.index(target.rows[i], target.columns[column]), preview)
                    .take(block[i][j]);
        }
    }
    return preview;
}

}   // namespace katve
