#include "edit/answering.h"
#include "edit/handing_out.h"
#include "edit/merge/settling.h"
#include "store/matrix_loader.h"
#include "support/catch.h"
#include "support/run_command.h"
#include "ui/window_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groups = 8;
const QStringList codes{u"205"_s, u"290"_s, u"620"_s, u"697"_s, u"765"_s, u"777"_s, u"578"_s, u"105"_s};   // Kainuu

[[nodiscard]] Question questionOf(int group)
{
    return {.municipality = codes[group], .service = u"school_psychologist"_s, .stage = Stage::Grades1To6};
}

void answer(const QString &path, const QString &role, const Question &question, AnswerValue value)
{
    Session session(Database::open(path, Database::Access::Write), {.role = role});
    const std::optional<Round> round = findRound(session.database(), session.stores());
    const Answering who{.round = round->id, .today = QDate(2026, 11, 22), .role = role};
    REQUIRE(session.apply(answered(session, who, std::span(&question, 1), value)).ok());
}

[[nodiscard]] QJsonObject json(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
}

}   // namespace

TEST_CASE("a network day ends in print: eight copies of the sample are filled in, merged, settled and summed up")
{
    const WindowCase here;
    const QString path = here.sample();
    QStringList call{u"merge"_s, path};
    {
        Session session(Database::open(path, Database::Access::Write), {.role = u"co-ordinator"_s});
        const QString round = findRound(session.database(), session.stores())->id;
        for (int group = 0; group < groups; ++group) {
            // Whatever the sample says is taken away, so that every answer is a change.
            const Question question = questionOf(group);
            static_cast<void>(session.apply(cleared(session, round, std::span(&question, 1))));
        }
        for (int group = 0; group < groups; ++group) {
            call.append(here.in(u"group%1.katve"_s.arg(group)));
            handOut(session, call.last(), {.label = u"Group %1"_s.arg(group)});
        }
    }
    // Each group fills in its own municipality, and the next one's from hearsay: there it is wrong every other time.
    for (int group = 0; group < groups; ++group) {
        const QString role = u"group %1"_s.arg(group);
        answer(call[2 + group], role, questionOf(group), AnswerValue::Available);
        answer(call[2 + group], role, questionOf((group + 1) % groups),
               group % 2 == 0 ? AnswerValue::Available : AnswerValue::NotNeeded);
    }
    const Outcome merged = runHere(call + QStringList{u"--json"_s});
    CHECK(merged.code == 3);
    CHECK(json(merged).value(u"open_disputes"_s).toInt() == groups / 2);
    {
        Session session(Database::open(path, Database::Access::Write), {.role = u"co-ordinator"_s});
        for (const Dispute &dispute : openDisputes(session)) {
            const std::vector<DisputeSide> sides = sidesOf(dispute);
            const auto own = std::ranges::find_if(sides, [&](const DisputeSide &side) {
                return side.voices.front().role.endsWith(
                    QString::number(codes.indexOf(dispute.row.section(u',', 1, 1))));
            });
            REQUIRE(own != sides.end());
            REQUIRE(session.apply(settledWith(session, dispute, static_cast<std::size_t>(own - sides.begin()))).ok());
        }
        CHECK(openDisputes(session).empty());
        const QString round = findRound(session.database(), session.stores())->id;
        for (int group = 0; group < groups; ++group)
            CHECK(session.find(answerTo(round, questionOf(group)))->answer == AnswerValue::Available);
    }
    CHECK(runHere({u"check"_s, path}).code == 0);
    const QString pdf = here.in(u"summary.pdf"_s);
    const Outcome printed = runHere({u"summary"_s, path, u"--area"_s, u"province:18"_s, u"-o"_s, pdf, u"--json"_s});
    CHECK(printed.code == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
    CHECK(json(printed).value(u"written"_s).toArray().first().toObject().value(u"pages"_s).toInt() > 5);
    const QString cells = here.in(u"cells.csv"_s);
    CHECK(runHere({u"gaps"_s, path, u"--cells"_s, cells}).code == 0);
    QFile table(cells);
    REQUIRE(table.open(QIODevice::ReadOnly));
    const QByteArray rows = table.readAll();
    for (const QString &code : codes)
        CHECK(rows.contains(code.toUtf8() + ",school_psychologist,grades1_6,"));
}
