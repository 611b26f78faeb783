#include "domain/code_point_order.h"
#include "support/catch.h"

#include <algorithm>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<QString> ascending{u""_s,       u"0"_s,      u"05"_s,     u"1"_s, u"A"_s, u"Z"_s,  u"a"_s,
                                     u"ab"_s,     u"b"_s,      u"~"_s,      u"Å"_s, u"ä"_s, u"Ā"_s,  u"\uD7FF"_s,
                                     u"\uE000"_s, u"\uF900"_s, u"\uFFFD"_s, u"𐀀"_s, u"𐐀"_s, u"𐐀a"_s, u"😀"_s};

}   // namespace

TEST_CASE("text sorts by code point, also beyond the basic plane")
{
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        for (std::size_t j = 0; j < ascending.size(); ++j) {
            CAPTURE(ascending[i], ascending[j]);
            CHECK(codePointLess(ascending[i], ascending[j]) == (i < j));
        }
    }
}

TEST_CASE("the order of code points is the order of UTF-8 bytes")
{
    std::vector<QString> texts(ascending.rbegin(), ascending.rend());
    std::vector<std::string> bytes;
    bytes.reserve(texts.size());
    for (const QString &text : texts)
        bytes.push_back(text.toStdString());
    std::ranges::sort(texts, codePointLess);
    std::ranges::sort(bytes);
    CHECK(texts == ascending);
    for (std::size_t i = 0; i < texts.size(); ++i)
        CHECK(texts[i].toStdString() == bytes[i]);
}

TEST_CASE("texts that part inside a pair of surrogates sort by the letters they make")
{
    CHECK(codePointLess(u"𐐀", u"𐐁"));
    CHECK(codePointLess(u"a𐐀", u"a𐐨"));
    CHECK_FALSE(codePointLess(u"𐐁", u"𐐀"));
    CHECK(codePointLess(u"\uFFFD", u"𐐀"));
}
