#include "exchange/sheets/quick_xml.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

using SheetReason = SheetError::Reason;

// Gives a few bytes a read, so that every token comes in pieces.
[[nodiscard]] GuardedDevice::Read bytesOf(const std::string &text, std::size_t most)
{
    return [text, most, at = std::size_t{0}](char *data, qint64 size) mutable -> qint64 {
        const std::size_t count = std::min({most, static_cast<std::size_t>(size), text.size() - at});
        std::copy_n(text.data() + at, count, data);
        at += count;
        return static_cast<qint64>(count);
    };
}

// "(a x=1" for a beginning, ")" for an end, and texts as they are.
[[nodiscard]] std::string told(const std::string &xml, std::size_t most = 3)
{
    QuickXml parser(bytesOf(xml, most), 10'000'000, {});
    std::string out;
    while (parser.next()) {
        if (parser.isStart())
            out.append("(")
                .append(parser.name())
                .append(parser.attribute("x").empty() ? "" : " x=")
                .append(parser.attribute("x"));
        else if (parser.isEnd())
            out += ")";
        else
            out += "[" + parser.text().toStdString() + "]";
    }
    return out;
}

[[nodiscard]] std::optional<SheetReason> refusal(const std::string &xml)
{
    try {
        static_cast<void>(told(xml));
    } catch (const SheetError &error) {
        return error.reason();
    }
    return std::nullopt;
}

}   // namespace

TEST_CASE("elements, attributes and texts are given in their order, without prefixes, however they come in")
{
    for (const std::size_t most : {1U, 2U, 7U, 1000U})
        CHECK(told("<?xml version=\"1.0\"?><p:a x='1 > 2'><!-- <b> --><b x=\"&amp;\"/>t<c >u</c\n></p:a>\n", most)
              == "(a x=1 > 2(b x=&amp;)[t](c[u]))");
}

TEST_CASE("entities are what they stand for, and CDATA has none")
{
    CHECK(told("<a>&lt;&#228;&#xE4;&quot;</a>") == "(a[<ää\"])");
    CHECK(told("<a><![CDATA[&lt;]] >]]></a>") == "(a[&lt;]] >])");
    CHECK(told("<a>x\r\ny</a>") == "(a[x\ny])");
}

TEST_CASE("what is not well-formed is damage")
{
    for (const char *xml :
         {"", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a x></a>", "<a x=1></a>", "<a x='1></a>", "<a>&foo;</a>",
          "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&amp</a>", "<a><b</a>", "<!-- ", "<a>\x01</a>", "<a>\xC3</a>", "< a/>"})
        CHECK(refusal(xml) == SheetReason::Damaged);
    CHECK(refusal(std::string("\xFF\xFE<\0a\0", 6)) == SheetReason::Damaged);
}

TEST_CASE("definitions are refused before they are read")
{
    CHECK(refusal("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>") == SheetReason::EntityTrick);
}

TEST_CASE("an element is skipped with all that is in it")
{
    QuickXml parser(bytesOf("<a><b><c>x</c><c/></b><d>y<e>z</e></d></a>", 5), 1000, {});
    REQUIRE(parser.next());
    REQUIRE(parser.next());
    parser.skip();
    CHECK(parser.depth() == 1);
    REQUIRE(parser.next());
    CHECK(parser.readText() == u"yz"_s);
}
