#include "domain/row_digest.h"
#include "support/catch.h"

#include <set>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename... Row> [[nodiscard]] QByteArray digestOf(const Row &...row)
{
    RowDigest digest;
    (digest.add(row), ...);
    return digest.result();
}

const Theme one{.key = u"t1"_s, .nameFi = u"Yksi"_s};
const Theme two{.key = u"t2"_s, .nameFi = u"Kaksi"_s, .order = 2};
const Theme three{.key = u"t3"_s, .nameFi = u"Kolme"_s};

}   // namespace

TEST_CASE("the digest of rows does not depend on their order")
{
    CHECK(digestOf(one, two, three) == digestOf(three, one, two));
    CHECK(digestOf(one, two) == digestOf(two, one));
}

TEST_CASE("a digest has sixteen bytes and counts its rows")
{
    RowDigest digest;
    CHECK(digest.rows() == 0);
    CHECK(digest.result() == QByteArray(16, '\0'));
    digest.add(one);
    digest.add(one);
    CHECK(digest.rows() == 2);
    CHECK(digest.result().size() == 16);
}

TEST_CASE("a row more, a row less or a row twice is another digest")
{
    const std::set<QByteArray> digests{digestOf(),         digestOf(one),           digestOf(one, one),
                                       digestOf(one, two), digestOf(one, two, two), digestOf(one, two, three)};
    CHECK(digests.size() == 6);
}

TEST_CASE("one changed byte is another digest, in whatever field")
{
    const Answer answer{.round = u"r"_s, .municipality = u"564"_s, .service = u"s"_s, .answer = AnswerValue::Missing};
    Answer note = answer;
    note.note = u"a"_s;
    Answer state = answer;
    state.state = AnswerState::Confirmed;
    Answer stage = answer;
    stage.stage = Stage::Preprimary;
    Answer reasons = answer;
    reasons.reasons = {GapReason::Staff, GapReason::Queue};
    Answer turned = answer;
    turned.reasons = {GapReason::Queue, GapReason::Staff};
    const std::set<QByteArray> digests{digestOf(answer), digestOf(note),    digestOf(state),
                                       digestOf(stage),  digestOf(reasons), digestOf(turned)};
    CHECK(digests.size() == 6);
}

TEST_CASE("text that moves from one field to the next is another digest")
{
    const Theme left{.key = u"t"_s, .nameFi = u"ab"_s, .nameSv = u"c"_s};
    const Theme right{.key = u"t"_s, .nameFi = u"a"_s, .nameSv = u"bc"_s};
    const Theme later{.key = u"t"_s, .nameFi = u"ab"_s, .nameEn = u"c"_s};
    CHECK(digestOf(left) != digestOf(right));
    CHECK(digestOf(left) != digestOf(later));
}

TEST_CASE("text with a unit separator cannot move to the next field unseen")
{
    const Theme left{.key = u"t"_s, .nameFi = u"a"_s, .nameSv = u"b\x1F"_s};
    const Theme right{.key = u"t"_s,
                      .nameFi = u"a\x1F"
                                u"b"_s};
    CHECK(digestOf(left) != digestOf(right));
}

TEST_CASE("text that moves from one row to another is another digest")
{
    Theme first = one;
    Theme second = two;
    std::swap(first.nameFi, second.nameFi);
    CHECK(digestOf(one, two) != digestOf(first, second));
}
