#include "core/exchange/sheets/names_case.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("municipalities are known by code, by name in any language and in any case of it")
{
    NamesCase here;
    const SheetNames names = here.names();
    for (const char16_t *text :
         {u"564", u"Oulu", u"OULU", u"Uleåborg", u"Oulussa", u"Oulun kaupunki", u"Uleåborgs stad"})
        CHECK(names.municipality(QString::fromUtf16(text)).key == u"564"_s);
    CHECK(names.municipality(u"Kemissä"_s).key == u"240"_s);
    CHECK(names.municipality(u"Kemin kaupunki"_s).key == u"240"_s);
    CHECK(names.municipality(u"Kemijärvellä"_s).key == u"320"_s);
    CHECK_FALSE(names.municipality(u"Atlantis"_s).isFound());
    CHECK_FALSE(names.municipality(u"Oul"_s).isFound());
}

TEST_CASE("a municipality is known by its name and code together, unless they disagree")
{
    NamesCase here;
    const SheetNames names = here.names();
    for (const char16_t *text : {u"564 Oulu", u"564 Uleåborg", u"Oulu (564)", u"Oulu 564", u"KU564", u"564 - Oulussa"})
        CHECK(names.municipality(QString::fromUtf16(text)).key == u"564"_s);
    CHECK_FALSE(names.municipality(u"564 Kemi"_s).isFound());
    CHECK_FALSE(names.municipality(u"Kemi (564)"_s).isFound());
    CHECK_FALSE(names.municipality(u"Kemi 564"_s).isFound());
}

TEST_CASE("a municipality is known by both of its names together, and not by those of two")
{
    NamesCase here;
    const SheetNames names = here.names();
    for (const char16_t *text : {u"Oulu (Uleåborg)", u"Uleåborg/Oulu", u"Torneå / Tornio"})
        CHECK(names.municipality(QString::fromUtf16(text)).isFound());
    CHECK_FALSE(names.municipality(u"Oulu / Kemi"_s).isFound());
    CHECK_FALSE(names.municipality(u"Oulu (keskusta)"_s).isFound());
}

TEST_CASE("a code that lost its zeros is known, and told as mended")
{
    NamesCase here;
    const NameFound found = here.names().municipality(u"5"_s);
    CHECK(found.key == u"005"_s);
    CHECK(found.mended);
    CHECK_FALSE(here.names().municipality(u"005"_s).mended);
}

TEST_CASE("services are known by key, name and name without its explanation, and by a slip of the pen")
{
    NamesCase here;
    const SheetNames names = here.names();
    for (const char16_t *text : {u"clinic", u"lastenneuvola", u"Barnrådgivning", u"Child health clinic"})
        CHECK(names.service(QString::fromUtf16(text)).key == u"clinic"_s);
    CHECK(names.service(u"Oppilashuolto"_s).key == u"welfare"_s);
    const NameFound slip = names.service(u"Lastenneurolgia"_s);
    CHECK(slip.key == u"neurology"_s);
    CHECK(slip.reason == MatchReason::Likeness);
    CHECK(slip.shown == u"Lastenneurologia"_s);
    CHECK_FALSE(names.service(u"Avaruuspalvelu"_s).isFound());
}

TEST_CASE("of two that are equally alike neither is taken")
{
    NamesCase here;
    ServiceType other{
        .key = u"clinic2"_s, .group = u"g"_s, .nameFi = u"Lastenneuvola"_s, .stages = StageSet::of(Stage::Ecec)};
    REQUIRE(here.session().apply(additionOf(EditKind::Import, other)).ok());
    const NameFound found = here.names().service(u"Lastenneuvola"_s);
    CHECK_FALSE(found.isFound());
    CHECK(found.several.size() == 2);
}
