#include "models/answer_block.h"
#include "support/catch.h"
#include "ui/window_case.h"
#include "widgets/paste_panel.h"
#include "words/answer_reading.h"
#include "words/vocabulary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QModelIndexList block(const MappingModel &model, int top, int left, int rows, int columns)
{
    QModelIndexList cells;
    for (int row = top; row < top + rows; ++row) {
        for (int column = left; column < left + columns; ++column)
            cells.append(model.index(row, column));
    }
    return cells;
}

[[nodiscard]] std::vector<std::optional<AnswerValue>> answersOf(WindowCase &here, const QModelIndexList &cells)
{
    std::vector<std::optional<AnswerValue>> answers;
    for (const QModelIndex &cell : cells) {
        for (const Question &question : here.grid().mapping().questions(cell)) {
            const std::optional<Answer> answer = here.answer(question);
            answers.push_back(answer ? std::optional(answer->answer) : std::nullopt);
        }
    }
    return answers;
}

}   // namespace

TEST_CASE("the words of an answer are read back in every language they are written in")
{
    for (const Language language : {Language::Finnish, Language::Swedish, Language::English}) {
        const Words words(language);
        for (std::size_t i = 0; i < CodeTable<AnswerValue>::names.size(); ++i)
            CHECK(readAnswer(answerWord(static_cast<AnswerValue>(i))) == static_cast<AnswerValue>(i));
        for (std::size_t i = 0; i < stageCount; ++i) {
            CHECK(readStage(stageShort(static_cast<Stage>(i))) == static_cast<Stage>(i));
            CHECK(readStage(stageWord(static_cast<Stage>(i))) == static_cast<Stage>(i));
        }
    }
    CHECK(readAnswer(u" Kyllä "_s) == AnswerValue::Available);
    CHECK(readAnswer(u"?"_s) == AnswerValue::DontKnow);
    CHECK_FALSE(readAnswer(u"-"_s));
    CHECK_FALSE(readAnswer(u"ehkä"_s));
    CHECK_FALSE(readAnswer({}));
}

TEST_CASE("a block that is copied, cleared and pasted back gives the same answers")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Province, u"17"_s}});
    const MappingModel &model = here.grid().mapping();
    const QModelIndexList cells = block(model, 1, 0, 6, 4);
    const auto before = answersOf(here, cells);
    REQUIRE(std::ranges::any_of(before, [](const auto &answer) { return answer.has_value(); }));
    const QString text = copiedBlock(here.workspace(), model, cells);
    std::vector<Question> questions;
    for (const QModelIndex &cell : cells) {
        for (const Question &question : model.questions(cell))
            questions.push_back(question);
    }
    const Edit clearing = cleared(here.workspace().session(), here.workspace().round().id, questions);
    REQUIRE(here.workspace().run(clearing).ok());
    const PastePreview preview = previewOfPaste(here.workspace(), model, {cells.front()}, text);
    CHECK(preview.unread.isEmpty());
    CHECK(preview.outside == 0);
    REQUIRE(here.workspace().run(preview.edit).ok());
    CHECK(answersOf(here, cells) == before);
    CHECK(previewOfPaste(here.workspace(), model, {cells.front()}, text).edit.changes.empty());
}

TEST_CASE("the answers go to the clipboard with colours, and the plain text beside them is what the grid pastes")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Province, u"17"_s}});
    const MappingModel &model = here.grid().mapping();
    const QModelIndexList cells = block(model, 1, 0, 6, 4);
    const CopiedTable table = copiedAnswers(here.workspace(), model, cells);
    CHECK(table.headings.isEmpty());   // the same block in both, wherever it is pasted
    CHECK(tsvOf(table) + u'\n' == copiedBlock(here.workspace(), model, cells));
    const QString html = clipboardHtml(table);
    CHECK(html.count(u"<tr>"_s) == static_cast<qsizetype>(table.rows.size()));
    for (const std::vector<CopiedCell> &row : table.rows) {
        for (const CopiedCell &cell : row) {
            for (const CopiedPart &part : cell.parts) {
                CHECK(part.status.has_value());
                CHECK(html.contains(part.text.toHtmlEscaped()));
            }
        }
    }
    putOnClipboard(table);
    const auto pasted = [&](const QString &text) {
        return previewOfPaste(here.workspace(), model, {cells.front()}, text);
    };
    const PastePreview fromClipboard = pasted(QGuiApplication::clipboard()->text());
    CHECK(fromClipboard.unread.isEmpty());
    CHECK(fromClipboard.edit.changes == pasted(copiedBlock(here.workspace(), model, cells)).edit.changes);
}

TEST_CASE("what cannot be read is told and changes nothing; an empty cell clears nothing")
{
    WindowCase here;
    here.openSample();
    const MappingModel &model = here.grid().mapping();
    const QModelIndexList cells = block(model, 1, 0, 2, 2);
    const auto before = answersOf(here, cells);
    const PastePreview preview =
        previewOfPaste(here.workspace(), model, {cells.front()}, u"\t\"kts.\nliite\"\n\t-\n"_s);
    CHECK(preview.edit.changes.empty());
    CHECK(preview.unread.size() == 2);
    CHECK(answersOf(here, cells) == before);
}

TEST_CASE("one text goes to every selected cell, and what falls beside the grid is counted")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Municipality, u"205"_s}});
    const MappingModel &model = here.grid().mapping();
    const QModelIndexList cells = block(model, 1, 0, 3, 1);
    const PastePreview all = previewOfPaste(here.workspace(), model, cells, u"puuttuu"_s);
    REQUIRE(here.workspace().run(all.edit).ok());
    for (const auto &answer : answersOf(here, cells))
        CHECK(answer == AnswerValue::Missing);
    const PastePreview wide = previewOfPaste(here.workspace(), model, {cells.front()}, u"1\t1\t1\r\n"_s);
    CHECK(wide.outside == 2);
}

TEST_CASE("Ctrl+V shows what would change and changes it only when agreed")
{
    WindowCase here;
    here.openSample();
    here.goTo(u"205"_s, u"school_psychologist"_s);
    const QModelIndexList cells{here.grid().currentIndex()};
    here.press(Qt::Key_Delete);
    QGuiApplication::clipboard()->setText(u"osittain"_s);
    auto &panel = child<PastePanel>(here.window(), u"paste"_s);
    here.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(panel.isVisible());
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    for (const auto &answer : answersOf(here, cells))
        CHECK_FALSE(answer);
    here.press(Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&panel, Qt::Key_Return);
    for (const auto &answer : answersOf(here, cells))
        CHECK(answer == AnswerValue::Partly);
    REQUIRE(here.workspace().history().undo().ok());   // in one step
    for (const auto &answer : answersOf(here, cells))
        CHECK_FALSE(answer);
}

TEST_CASE("large type shows the municipality of the chosen cell, and leaves the area as it was")
{
    WindowCase here;
    here.openSample();
    here.workspace().setScope({.area = {AreaKind::Province, u"18"_s}});
    here.goTo(u"205"_s, u"school_psychologist"_s);
    auto &large = child<QToolButton>(here.window(), u"largeType"_s);
    const double plain = here.grid().fontInfo().pointSizeF();
    large.click();
    CHECK(here.grid().mapping().columnCount() == 1);
    CHECK(here.workspace().scope().area == AreaRef{AreaKind::Municipality, u"205"_s});
    CHECK(here.grid().fontInfo().pointSizeF() > plain * 1.5);
    here.press(Qt::Key_1);
    large.click();
    CHECK(here.workspace().scope().area == AreaRef{AreaKind::Province, u"18"_s});
    CHECK(here.grid().fontInfo().pointSizeF() == Approx(plain));
}
