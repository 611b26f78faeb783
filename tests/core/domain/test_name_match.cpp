#include "domain/name_match.h"
#include "support/catch.h"

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] NameMatch match(const QString &typed, const QString &name)
{
    return matchName(FoldedName(typed), FoldedName(name));
}

}   // namespace

TEST_CASE("a name is found by its beginning, by a word of it and by what is inside a word, in this order")
{
    CHECK(match(u"Oulu"_s, u"Oulu"_s) == NameMatch::Whole);
    CHECK(match(u"oul"_s, u"Oulu"_s) == NameMatch::Beginning);
    CHECK(match(u"opett"_s, u"Varhaiskasvatuksen opettaja"_s) == NameMatch::Word);
    CHECK(match(u"psykologi"_s, u"Koulupsykologi"_s) == NameMatch::Inside);
    CHECK(match(u"kuraattori"_s, u"Koulupsykologi"_s) == NameMatch::None);
    CHECK(match({}, u"Oulu"_s) == NameMatch::None);
}

TEST_CASE("the dots and rings of letters need not be typed, nor left out")
{
    CHECK(match(u"aanekoski"_s, u"Äänekoski"_s) == NameMatch::Whole);
    CHECK(match(u"ÄÄNEKOSKI"_s, u"Äänekoski"_s) == NameMatch::Whole);
    CHECK(match(u"uleaborg"_s, u"Uleåborg"_s) == NameMatch::Whole);
}

TEST_CASE("a municipality is found by the forms people write it in")
{
    const std::pair<QString, QString> forms[]{
        {u"Kemissä"_s, u"Kemi"_s},           {u"Oulussa"_s, u"Oulu"_s},           {u"Oulun kaupunki"_s, u"Oulu"_s},
        {u"Helsingissä"_s, u"Helsinki"_s},   {u"Turussa"_s, u"Turku"_s},          {u"Lahdesta"_s, u"Lahti"_s},
        {u"Kempeleessä"_s, u"Kempele"_s},    {u"Kärsämäellä"_s, u"Kärsämäki"_s},  {u"Haapavedellä"_s, u"Haapavesi"_s},
        {u"Oulaisissa"_s, u"Oulainen"_s},    {u"Oulaisten"_s, u"Oulainen"_s},     {u"Muhoksella"_s, u"Muhos"_s},
        {u"Limingan kunta"_s, u"Liminka"_s}, {u"Toholammilla"_s, u"Toholampi"_s}, {u"Pyhännältä"_s, u"Pyhäntä"_s},
        {u"Hailuodossa"_s, u"Hailuoto"_s},   {u"Utsjoelle"_s, u"Utsjoki"_s},      {u"Rovaniemelle"_s, u"Rovaniemi"_s},
        {u"Sodankylään"_s, u"Sodankylä"_s},  {u"Kuusamoon"_s, u"Kuusamo"_s},      {u"Iissä"_s, u"Ii"_s},
        {u"Puolangalla"_s, u"Puolanka"_s},   {u"Uleåborgs stad"_s, u"Uleåborg"_s}};
    for (const auto &[form, name] : forms) {
        INFO(form.toStdString());
        CHECK(match(form, name) >= NameMatch::Form);
    }
}

TEST_CASE("a form of one name is not taken for another's")
{
    CHECK(match(u"Kemissä"_s, u"Kemijärvi"_s) == NameMatch::None);
    CHECK(match(u"Oulussa"_s, u"Oulainen"_s) == NameMatch::None);
    CHECK(match(u"Iissä"_s, u"Iisalmi"_s) == NameMatch::None);
}

TEST_CASE("a form is found while it is being typed")
{
    const QString form = u"Rovaniemellä"_s;
    for (qsizetype letters = 1; letters <= form.size(); ++letters) {
        INFO(letters);
        CHECK(match(form.left(letters), u"Rovaniemi"_s) != NameMatch::None);
    }
}
