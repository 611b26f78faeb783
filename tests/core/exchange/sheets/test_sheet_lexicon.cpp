#include "exchange/sheets/sheet_lexicon.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("answers are read in the words and marks of three languages")
{
    for (const char16_t *text : {u"x", u"X", u"✓", u"k", u"Kyllä", u"on saatavilla", u"finns", u"yes", u"●"})
        CHECK(answerIn(QString::fromUtf16(text)) == AnswerValue::Available);
    for (const char16_t *text : {u"ei", u"Puuttuu", u"saknas", u"nej", u"no", u"○"})
        CHECK(answerIn(QString::fromUtf16(text)) == AnswerValue::Missing);
    for (const char16_t *text : {u"osittain", u"Delvis", u"(x)", u"partly", u"◐"})
        CHECK(answerIn(QString::fromUtf16(text)) == AnswerValue::Partly);
    for (const char16_t *text : {u"?", u"ei tiedetä", u"ei tietoa", u"vet inte", u"don't know"})
        CHECK(answerIn(QString::fromUtf16(text)) == AnswerValue::DontKnow);
    for (const char16_t *text : {u"–", u"ei tarvetta", u"inget behov"})
        CHECK(answerIn(QString::fromUtf16(text)) == AnswerValue::NotNeeded);
}

TEST_CASE("a heading in two languages is what both of its halves are")
{
    CHECK(fieldOfHeading(u"Palvelu / Tjänst"_s) == SheetField::Service);
    CHECK(fieldOfHeading(u"Huomautus/Anmärkning"_s) == SheetField::Note);
    CHECK_FALSE(fieldOfHeading(u"Palvelu / Kunta"_s).has_value());
    CHECK_FALSE(fieldOfHeading(u"Palvelu / jotakin"_s).has_value());
    CHECK_FALSE(fieldOfHeading(u"/"_s).has_value());
}

TEST_CASE("what can mean two things is not read as an answer")
{
    for (const char16_t *text : {u"-", u"0", u"1", u"3", u"", u"ehkä", u"(ei)", u"ei aina", u"FALSE"})
        CHECK_FALSE(answerIn(QString::fromUtf16(text)).has_value());
}

TEST_CASE("stages are read by the names of schools, classes and codes, one or several")
{
    CHECK(stagesIn(u"Varhaiskasvatus"_s) == StageSet::of(Stage::Ecec));
    CHECK(stagesIn(u"1-6 lk"_s) == StageSet::of(Stage::Grades1To6));
    CHECK(stagesIn(u"1 – 6"_s) == StageSet::of(Stage::Grades1To6));
    CHECK(stagesIn(u"åk 7–9"_s) == StageSet::of(Stage::Grades7To9));
    CHECK(stagesIn(u"2. aste"_s) == StageSet::of(Stage::UpperSecondary));
    CHECK(stagesIn(u"perusopetus"_s) == StageSet::of(Stage::Grades1To6, Stage::Grades7To9));
    CHECK(stagesIn(u"vaka, esi"_s) == StageSet::of(Stage::Ecec, Stage::Preprimary));
    CHECK(stagesIn(u"esi ja alakoulu"_s) == StageSet::of(Stage::Preprimary, Stage::Grades1To6));
    CHECK(stagesIn(u"grades1_6"_s) == StageSet::of(Stage::Grades1To6));
    CHECK(stagesIn(u"kaikki"_s) == StageSet::all());
    CHECK_FALSE(stagesIn(u"16"_s).has_value());
    CHECK_FALSE(stagesIn(u"esi, kerho"_s).has_value());
}

TEST_CASE("headings are known in three languages, by codes and with what explains them left out")
{
    CHECK(fieldOfHeading(u"Kunta"_s) == SheetField::Municipality);
    CHECK(fieldOfHeading(u" kommun: "_s) == SheetField::Municipality);
    CHECK(fieldOfHeading(u"PALVELULAJI"_s) == SheetField::Service);
    CHECK(fieldOfHeading(u"Saatavuus (x = on)"_s) == SheetField::Answer);
    CHECK(fieldOfHeading(u"answered_on"_s) == SheetField::AnsweredOn);
    CHECK(fieldOfHeading(u"Sähköposti"_s) == SheetField::Email);
    CHECK_FALSE(fieldOfHeading(u"Väri"_s).has_value());
}

TEST_CASE("words of columns become codes, and what is not known stays to be turned down by name")
{
    CHECK(exchangeText(SheetField::Reasons, u"jonotus, henkilöstöpula"_s) == u"queue;staff"_s);
    CHECK(exchangeText(SheetField::Sufficiency, u"liian vähän"_s) == u"too_little"_s);
    CHECK(exchangeText(SheetField::AnsweredOn, u"31.1.2024"_s) == u"2024-01-31"_s);
    CHECK(exchangeText(SheetField::AnsweredOn, u"2024-01-31T12:00:00"_s) == u"2024-01-31"_s);
    CHECK(exchangeText(SheetField::Sector, u"järjestö"_s) == u"association"_s);
    CHECK(exchangeText(SheetField::Reasons, u"kuunvaihe"_s) == u"kuunvaihe"_s);
}
