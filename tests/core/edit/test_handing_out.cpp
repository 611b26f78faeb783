#include "core/edit/all_rows.h"
#include "edit/handing_out.h"
#include "edit/merge/merge_files.h"
#include "edit/merge/settling.h"
#include "store/hand_outs.h"
#include "support/catch.h"
#include "support/merge_case.h"

#include <map>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int municipalities = 8;
constexpr int services = 6;

[[nodiscard]] QString code(int municipality)
{
    return u"m%1"_s.arg(municipality);
}

[[nodiscard]] Answer answerIn(int municipality, int service, AnswerValue value)
{
    return {.round = u"r1"_s,
            .municipality = code(municipality),
            .service = u"x%1"_s.arg(service),
            .stage = Stage::Ecec,
            .answer = value};
}

// Two provinces of four municipalities, six services, a provider and an offering in each municipality.
struct Region {
    Region() : file(OpenFile::onDisk())
    {
        file->session->database().execute("PRAGMA synchronous = OFF");
        file->addSmallWorld();
        Edit world{.kind = EditKind::Import};
        world.changes.push_back(addition(Area{.kind = AreaKind::Province, .code = u"18"_s, .nameFi = u"Kainuu"_s}));
        for (int m = 0; m < municipalities; ++m) {
            world.changes.push_back(addition(Area{.kind = AreaKind::Municipality, .code = code(m), .nameFi = u"K"_s}));
            world.changes.push_back(addition(
                Membership{.municipality = code(m), .kind = AreaKind::Province, .code = m < 4 ? u"17"_s : u"18"_s}));
        }
        for (int s = 0; s < services; ++s)
            world.changes.push_back(addition(
                ServiceType{.key = u"x%1"_s.arg(s), .group = u"g"_s, .nameFi = u"S"_s, .stages = StageSet::all()}));
        for (int m = 0; m < municipalities; ++m) {
            world.changes.push_back(
                addition(Provider{.id = u"q%1"_s.arg(m), .name = u"Toimija %1"_s.arg(m), .municipality = code(m)}));
            world.changes.push_back(addition(Offering{.id = u"o%1"_s.arg(m),
                                                      .provider = u"q%1"_s.arg(m),
                                                      .service = u"x0"_s,
                                                      .stages = StageSet::all(),
                                                      .catchment = {{AreaKind::Municipality, code(m)}}}));
            world.changes.push_back(addition(answerIn(m, 0, AnswerValue::Partly)));
        }
        if (!file->session->apply(world).ok())
            throw std::logic_error("a test could not make a region");
    }
    [[nodiscard]] QString in(const QString &name) const { return file->folder->filePath(name); }
    std::unique_ptr<OpenFile> file;
};

[[nodiscard]] std::unique_ptr<Session> opened(const QString &path, const QString &author)
{
    auto session = std::make_unique<Session>(Database::open(path, Database::Access::Write), Author{.name = author});
    session->database().execute("PRAGMA synchronous = OFF");
    return session;
}

void giveAnswer(Session &session, const Answer &answer)
{
    const auto before = session.find(answer);
    REQUIRE(
        session
            .apply(before ? changeOf(EditKind::SetAnswers, *before, answer) : additionOf(EditKind::SetAnswers, answer))
            .ok());
}

[[nodiscard]] qint64 countOf(Session &session, Table table)
{
    qint64 count = 0;
    withRowOf(table,
              [&]<typename Row>(const Row &) { session.stores().of<Row>().forEach([&](const auto &) { ++count; }); });
    return count;
}

}   // namespace

TEST_CASE("a whole copy that is handed out knows what it came from and has a life of its own")
{
    const Region region;
    handOut(*region.file->session, region.in(u"group.katve"_s), {.label = u"Ryhmä 1"_s});
    const auto copy = opened(region.in(u"group.katve"_s), u"Aino"_s);
    CHECK(checkInventory(*copy).empty());
    CHECK(differing(allRows(*copy), allRows(*region.file->session)) == nothing);
    const Identity own = identityOf(region.file->session->database());
    const CopyOrigin origin = originOf(copy->database());
    CHECK(origin.inventoryUuid == own.uuid);
    CHECK(origin.copyUuid == own.copyUuid);
    CHECK(origin.sharedSequence == region.file->session->log().lastGivenSequence());
    CHECK(identityOf(copy->database()).copyUuid != own.copyUuid);
    const std::vector<HandedOut> remembered = handedOut(region.file->session->database());
    REQUIRE(remembered.size() == 1);
    CHECK(remembered[0].label == u"Ryhmä 1"_s);
    CHECK(remembered[0].copyUuid == identityOf(copy->database()).copyUuid);
    CHECK(checkInventory(*region.file->session).empty());
}

TEST_CASE("a part holds its own area, and merged back it takes away nothing that it did not hold")
{
    const Region region;
    Session &ours = *region.file->session;
    const QString path = region.in(u"kainuu.katve"_s);
    handOut(ours, path, {.label = u"Kainuu"_s, .part = AreaRef{AreaKind::Province, u"18"_s}});
    const auto before = subjectOf(ours);
    {
        const auto part = opened(path, u"Aino"_s);
        CHECK(checkInventory(*part).empty());
        CHECK(countOf(*part, Table::Answers) == 4);
        CHECK(countOf(*part, Table::Providers) == 4);
        CHECK(countOf(*part, Table::Offerings) == 4);
        CHECK(part->log().all().size() == 1);
        CHECK_FALSE(part->takeBack(1).ok());
        const std::vector<MergeSource> unchanged{{.name = u"kainuu"_s, .session = *part}};
        CHECK(planMerge(ours, unchanged).isEmpty());

        giveAnswer(*part, answerIn(5, 0, AnswerValue::Missing));
        giveAnswer(*part, answerIn(5, 1, AnswerValue::Available));
        REQUIRE(part->apply(removalOf(EditKind::ClearAnswers, answerIn(6, 0, AnswerValue::Partly))).ok());
    }
    giveAnswer(ours, answerIn(1, 0, AnswerValue::Available));
    const MergeReport report = mergeFiles(ours, FilesToMerge({path}), {});
    CHECK(report.files[0].sharesAPast);
    CHECK(report.openDisputes == 0);
    CHECK(ours.find(answerIn(5, 0, {})) == answerIn(5, 0, AnswerValue::Missing));
    CHECK(ours.find(answerIn(5, 1, {})) == answerIn(5, 1, AnswerValue::Available));
    CHECK_FALSE(ours.find(answerIn(6, 0, {})));
    CHECK(countOf(ours, Table::Answers) == 8);
    CHECK(countOf(ours, Table::Providers) == 9);
    CHECK(checkInventory(ours).empty());
    CHECK_FALSE(mergeFiles(ours, FilesToMerge({path}), {}).written);
}

TEST_CASE("two parts that change the same answer disagree, and the common past counts")
{
    const Region region;
    Session &ours = *region.file->session;
    for (const QString &name : {u"a.katve"_s, u"b.katve"_s})
        handOut(ours, region.in(name), {.label = name, .part = AreaRef{AreaKind::Municipality, u"m2"_s}});
    giveAnswer(*opened(region.in(u"a.katve"_s), u"Aino"_s), answerIn(2, 0, AnswerValue::Available));
    giveAnswer(*opened(region.in(u"b.katve"_s), u"Bertta"_s), answerIn(2, 0, AnswerValue::Missing));
    const bool direct = GENERATE(true, false);
    if (direct) {   // one part into the other
        const auto a = opened(region.in(u"a.katve"_s), u"Aino"_s);
        static_cast<void>(mergeFiles(*a, FilesToMerge({region.in(u"b.katve"_s)}), {}));
        CHECK(a->find(answerIn(2, 0, {}))->answer == AnswerValue::Partly);
        CHECK(openDisputes(*a).size() == 1);
        CHECK(checkInventory(*a).empty());
    } else {
        static_cast<void>(mergeFiles(ours, FilesToMerge({region.in(u"a.katve"_s), region.in(u"b.katve"_s)}), {}));
        CHECK(ours.find(answerIn(2, 0, {}))->answer == AnswerValue::Partly);
        CHECK(openDisputes(ours).size() == 1);
    }
}

TEST_CASE("a network day: eight copies filled in apart come together, and every edit is in the result or reported")
{
    const Region region;
    Session &ours = *region.file->session;
    QStringList paths;
    for (int group = 0; group < municipalities; ++group) {
        paths.append(region.in(u"group%1.katve"_s.arg(group)));
        handOut(ours, paths.last(), {.label = u"Ryhmä %1"_s.arg(group)});
    }
    // Each group answers for its own municipality and, from hearsay, for the next one. On every third service the two
    // disagree.
    std::map<QString, std::vector<AnswerValue>> given;
    qint64 made = 0;
    for (int group = 0; group < municipalities; ++group) {
        const auto session = opened(paths[group], u"Kirjuri %1"_s.arg(group));
        for (const bool isOwn : {true, false}) {
            for (int service = 1; service < services; ++service) {
                const int municipality = isOwn ? group : (group + 1) % municipalities;
                const bool disagrees = !isOwn && service % 3 == 0;
                const Answer answer =
                    answerIn(municipality, service, disagrees ? AnswerValue::Missing : AnswerValue::Available);
                giveAnswer(*session, answer);
                given[keyText(answer)].push_back(answer.answer);
                ++made;
            }
        }
    }
    const MergeReport report = mergeFiles(ours, FilesToMerge(paths), {});
    CHECK(report.statements == made);
    CHECK(report.authors.size() == municipalities);
    CHECK(report.openDisputes == municipalities);   // one service of five, in every municipality

    qint64 inResult = 0;
    qint64 reported = 0;
    std::map<QString, std::vector<DisputeSide>> disputed;
    for (const Dispute &dispute : openDisputes(ours))
        disputed[dispute.row] = sidesOf(dispute);
    for (const auto &[key, values] : given) {
        for (const AnswerValue value : values) {
            const auto now = ours.find(*rowWithKey<Answer>(key));
            const bool isThere = now && now->answer == value;
            const bool isReported = std::ranges::any_of(disputed[key], [&](const DisputeSide &side) {
                return side.value && rowTexts(Table::Answers, *side.value)[0][0] == codeText(value);
            });
            CHECK(isThere != isReported);
            inResult += isThere ? 1 : 0;
            reported += isReported ? 1 : 0;
        }
    }
    CHECK(inResult + reported == made);
    CHECK(reported == 2 * municipalities);

    // The co-ordinator settles: the municipality's own group knows best.
    for (const Dispute &dispute : openDisputes(ours)) {
        const std::vector<DisputeSide> sides = sidesOf(dispute);
        for (std::size_t side = 0; side < sides.size(); ++side) {
            const QString own = u"Kirjuri "_s + dispute.row.section(u',', 1, 1).mid(1);
            if (sides[side].voices.front().author == own)
                REQUIRE(ours.apply(settledWith(ours, dispute, side)).ok());
        }
    }
    CHECK(openDisputes(ours).empty());
    for (int m = 0; m < municipalities; ++m) {
        for (int service = 1; service < services; ++service)
            CHECK(ours.find(answerIn(m, service, {}))->answer == AnswerValue::Available);
    }
    CHECK(checkInventory(ours).empty());
    CHECK_FALSE(mergeFiles(ours, FilesToMerge(paths), {}).written);
}
