#include "support/catch.h"
#include "words/web_address.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a website opens with and without its scheme")
{
    CHECK(webAddress(u"www.kajaani.fi"_s) == QUrl(u"https://www.kajaani.fi"_s));
    CHECK(webAddress(u" kajaani.fi/lapset "_s) == QUrl(u"https://kajaani.fi/lapset"_s));
    CHECK(webAddress(u"http://kajaani.fi"_s) == QUrl(u"http://kajaani.fi"_s));
    CHECK(webAddress(u"kajaani.fi:8080/x"_s) == QUrl(u"https://kajaani.fi:8080/x"_s));
}

TEST_CASE("what is no website opens nothing")
{
    for (const QString &text : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"smb://palvelin.fi/levy"_s,
                                u"kysy kunnasta"_s, u"C:\\ohjelma.exe"_s, QString()})
        CHECK_FALSE(webAddress(text).isValid());
}
