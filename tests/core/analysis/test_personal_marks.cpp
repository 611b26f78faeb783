#include "analysis/personal_marks.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

// “kind:text” of each mark.
[[nodiscard]] QStringList marksOf(const QString &text)
{
    static const QStringList kinds{u"code"_s, u"birth"_s, u"phone"_s, u"email"_s};
    QStringList told;
    for (const PersonalMark &mark : personalMarks(text, today))
        told.append(kinds[static_cast<int>(mark.kind)] + u':' + text.mid(mark.position, mark.length));
    return told;
}

}   // namespace

TEST_CASE("a personal identity code is found with every century sign in force")
{
    for (const QChar sign : u"+-YXWVUABCDEF"_s) {
        const QString code = u"131052"_s + sign + u"308T"_s;
        INFO(code.toStdString());
        CHECK(marksOf(code) == QStringList{u"code:"_s + code});
        CHECK(marksOf(u"äiti ("_s + code + u")."_s) == QStringList{u"code:"_s + code});
    }
    CHECK(marksOf(u"131052a308t"_s) == QStringList{u"code:131052a308t"_s});
}

TEST_CASE("a code with a wrong check character is still somebody's, one with an impossible day is not")
{
    CHECK(marksOf(u"131052-308A"_s) == QStringList{u"code:131052-308A"_s});
    CHECK(marksOf(u"131552-308T"_s).isEmpty());
    CHECK(marksOf(u"1131052-308T"_s).isEmpty());
    CHECK(marksOf(u"131052-308TT"_s).isEmpty());
}

TEST_CASE("a birth date is one that is said to be, or is too old for a date about services")
{
    CHECK(marksOf(u"poika s. 3.4.2018"_s) == QStringList{u"birth:3.4.2018"_s});
    CHECK(marksOf(u"flicka född 3. 4. 2019"_s) == QStringList{u"birth:3. 4. 2019"_s});
    CHECK(marksOf(u"3.4.2012"_s) == QStringList{u"birth:3.4.2012"_s});
    CHECK(marksOf(u"tilanne 8.10.2020"_s).isEmpty());
    CHECK(marksOf(u"voimassa 1.8.2025 alkaen"_s).isEmpty());
    CHECK(marksOf(u"31.2.2010"_s).isEmpty());
    CHECK(marksOf(u"1.1.1890"_s).isEmpty());
}

TEST_CASE("telephone numbers are found as people write them")
{
    for (const char *number : {"050 123 4567", "0501234567", "050-1234567", "+358 50 123 4567", "+358501234567",
                               "00358 50 1234567", "08 558 4100", "+358 (0)50 123 4567", "+46 70 123 45 67"}) {
        INFO(number);
        CHECK(marksOf(u"puh. "_s + QLatin1String(number) + u" (ma)"_s)
              == QStringList{u"phone:"_s + QLatin1String(number)});
    }
    for (const char *none : {"2020-2021", "10 000 lasta", "564", "08:00-16:00", "1.8.2025", "0,5 htv", "05 06 07"}) {
        INFO(none);
        CHECK(marksOf(QLatin1String(none)).isEmpty());
    }
}

TEST_CASE("addresses are found, and nothing is told twice")
{
    CHECK(marksOf(u"kysy: maija.m@oulu.example.fi tai 131052-308T, 0501234567"_s)
          == QStringList{u"email:maija.m@oulu.example.fi"_s, u"code:131052-308T"_s, u"phone:0501234567"_s});
    CHECK(marksOf(u"@oulu"_s).isEmpty());
    CHECK(marksOf({}).isEmpty());
}
