#pragma once

#include "domain/contact_person.h"
#include "domain/field.h"
#include "domain/inventory.h"
#include "domain/past_elsewhere.h"
#include "domain/provider.h"
#include "domain/round.h"
#include "domain/service.h"
#include "domain/table.h"

// Every row type described once, field by field, in the order of the exchange format. Packages, the edit log, digests
// and the check all walk these lists, so a field cannot be known to one of them and forgotten by another.

namespace katve {

// A row's public key as edits, messages and `history` write it: "municipality:564", "oys-2020,564,ot_centre,ecec".
template <typename Row> [[nodiscard]] QString keyText(const Row &row);
template <typename Row> [[nodiscard]] std::optional<Row> rowWithKey(QStringView key);

#define KATVE_FIELDS(Row, tableName, ...)                                                                              \
    template <> struct Fields<Row> {                                                                                   \
        using R = Row;                                                                                                 \
        static constexpr Table table = Table::tableName;                                                               \
        static constexpr auto list = std::tuple{__VA_ARGS__};                                                          \
    }

KATVE_FIELDS(Inventory, Inventory, Field{"title", &R::title}, Field{"sample", &R::sample});

KATVE_FIELDS(Area, Areas, Field{"kind", &R::kind, FieldUse::Key}, Field{"code", &R::code, FieldUse::Key, TextKind::Key},
             Field{"name_fi", &R::nameFi, FieldUse::Required}, Field{"name_sv", &R::nameSv},
             Field{"name_en", &R::nameEn}, Field{"valid_from", &R::validFrom}, Field{"valid_to", &R::validTo},
             Field{"merged_into", &R::mergedInto, FieldUse::Optional, TextKind::Key}, Field{"latitude", &R::latitude},
             Field{"longitude", &R::longitude}, Field{"language", &R::language});

// An empty `valid_from` is "no limit" (gap-matrix), so it is taken although it is part of the key.
KATVE_FIELDS(Membership, Memberships, Field{"municipality", &R::municipality, FieldUse::Key, TextKind::Key},
             Field{"kind", &R::kind, FieldUse::Key}, Field{"code", &R::code, FieldUse::Key, TextKind::Key},
             Field{"valid_from", &R::validFrom, FieldUse::KeyMayBeEmpty}, Field{"valid_to", &R::validTo});

KATVE_FIELDS(Population, Population, Field{"municipality", &R::municipality, FieldUse::Key, TextKind::Key},
             Field{"stage", &R::stage, FieldUse::Key}, Field{"year", &R::year, FieldUse::Key},
             Field{"count", &R::count, FieldUse::Required}, Field{"source", &R::source});

KATVE_FIELDS(ServiceGroup, Groups, Field{"key", &R::key, FieldUse::Key, TextKind::Key},
             Field{"name_fi", &R::nameFi, FieldUse::Required}, Field{"name_sv", &R::nameSv},
             Field{"name_en", &R::nameEn}, Field{"order", &R::order});

KATVE_FIELDS(Theme, Themes, Field{"key", &R::key, FieldUse::Key, TextKind::Key},
             Field{"name_fi", &R::nameFi, FieldUse::Required}, Field{"name_sv", &R::nameSv},
             Field{"name_en", &R::nameEn}, Field{"order", &R::order});

KATVE_FIELDS(ServiceType, Services, Field{"key", &R::key, FieldUse::Key, TextKind::Key},
             Field{"group", &R::group, FieldUse::Required, TextKind::Key}, Field{"core", &R::core},
             Field{"name_fi", &R::nameFi, FieldUse::Required}, Field{"name_sv", &R::nameSv},
             Field{"name_en", &R::nameEn}, Field{"sector", &R::sector}, Field{"level", &R::level},
             Field{"stages", &R::stages, FieldUse::Required}, Field{"themes", &R::themes},
             Field{"legal_basis", &R::legalBasis}, Field{"statutory", &R::statutory},
             Field{"responsible_until_2022", &R::responsibleUntil2022},
             Field{"responsible_from_2023", &R::responsibleFrom2023}, Field{"ptv_class", &R::ptvClass},
             Field{"valid_from", &R::validFrom}, Field{"valid_to", &R::validTo}, Field{"replaced_by", &R::replacedBy},
             Field{"confidence", &R::confidence}, Field{"source", &R::source});

KATVE_FIELDS(Provider, Providers, Field{"id", &R::id, FieldUse::Key, TextKind::Key},
             Field{"name", &R::name, FieldUse::Required},
             Field{"organisation", &R::organisation, FieldUse::Optional, TextKind::Key}, Field{"sector", &R::sector},
             Field{"kinds", &R::kinds}, Field{"municipality", &R::municipality, FieldUse::Optional, TextKind::Key},
             Field{"phone", &R::phone}, Field{"email", &R::email}, Field{"website", &R::website},
             Field{"languages", &R::languages}, Field{"note", &R::note});

KATVE_FIELDS(Offering, Offerings, Field{"id", &R::id, FieldUse::Key, TextKind::Key},
             Field{"provider", &R::provider, FieldUse::Required, TextKind::Key},
             Field{"service", &R::service, FieldUse::Required, TextKind::Key},
             Field{"stages", &R::stages, FieldUse::Required}, Field{"catchment", &R::catchment, FieldUse::Required},
             Field{"status", &R::status, FieldUse::Required}, Field{"starts_on", &R::startsOn},
             Field{"ends_on", &R::endsOn}, Field{"capacity", &R::capacity}, Field{"waiting_days", &R::waitingDays},
             Field{"modes", &R::modes}, Field{"languages", &R::languages}, Field{"access", &R::access},
             Field{"cost", &R::cost}, Field{"note", &R::note}, Field{"confirmed_on", &R::confirmedOn},
             Field{"source", &R::source});

KATVE_FIELDS(Round, Rounds, Field{"id", &R::id, FieldUse::Key, TextKind::Key},
             Field{"name_fi", &R::nameFi, FieldUse::Required}, Field{"name_sv", &R::nameSv},
             Field{"name_en", &R::nameEn}, Field{"as_of", &R::asOf, FieldUse::Required},
             Field{"geography_date", &R::geographyDate}, Field{"areas", &R::areas}, Field{"opens_on", &R::opensOn},
             Field{"closes_on", &R::closesOn}, Field{"services", &R::services}, Field{"purpose", &R::purpose},
             Field{"privacy_notice", &R::privacyNotice}, Field{"retention_until", &R::retentionUntil},
             Field{"closed", &R::closed, FieldUse::NotInPackage});

KATVE_FIELDS(Answer, Answers, Field{"round", &R::round, FieldUse::Key, TextKind::Key},
             Field{"municipality", &R::municipality, FieldUse::Key, TextKind::Key},
             Field{"service", &R::service, FieldUse::Key, TextKind::Key}, Field{"stage", &R::stage, FieldUse::Key},
             Field{"answer", &R::answer, FieldUse::Required}, Field{"reasons", &R::reasons},
             Field{"sufficiency", &R::sufficiency}, Field{"timeliness", &R::timeliness},
             Field{"answered_on", &R::answeredOn}, Field{"answered_by", &R::answeredBy}, Field{"source", &R::source},
             Field{"state", &R::state}, Field{"note", &R::note});

KATVE_FIELDS(ContactPerson, Contacts, Field{"id", &R::id, FieldUse::Key, TextKind::Key},
             Field{"name", &R::name, FieldUse::Required}, Field{"role", &R::role},
             Field{"provider", &R::provider, FieldUse::Optional, TextKind::Key},
             Field{"organisation", &R::organisation}, Field{"areas", &R::areas}, Field{"phone", &R::phone},
             Field{"email", &R::email}, Field{"languages", &R::languages}, Field{"source", &R::source},
             Field{"checked_on", &R::checkedOn}, Field{"delete_after", &R::deleteAfter});

// What merging keeps. None of it is part of a data package.
KATVE_FIELDS(KnownEdit, KnownEdits, Field{"id", &R::id, FieldUse::Key, TextKind::Key},
             Field{"kind", &R::kind, FieldUse::Required}, Field{"author", &R::author}, Field{"role", &R::role},
             Field{"made_at", &R::madeAt}, Field{"origin", &R::origin}, Field{"copy", &R::copy},
             Field{"undoes", &R::undoes}, Field{"parents", &R::parents}, Field{"file", &R::file});

KATVE_FIELDS(KnownWrite, KnownWrites, Field{"edit", &R::edit, FieldUse::Key, TextKind::Key},
             Field{"table", &R::table, FieldUse::Key}, Field{"row", &R::row, FieldUse::Key}, Field{"whole", &R::whole},
             Field{"reopens", &R::reopens}, Field{"fields", &R::fields});

KATVE_FIELDS(Dispute, Disputes, Field{"table", &R::table, FieldUse::Key},
             Field{"field", &R::field, FieldUse::KeyMayBeEmpty}, Field{"row", &R::row, FieldUse::Key},
             Field{"why", &R::why, FieldUse::Required}, Field{"shown", &R::shown}, Field{"values", &R::values},
             Field{"later", &R::later});

KATVE_FIELDS(KeptApart, KeptAparts, Field{"table", &R::table, FieldUse::Key},
             Field{"one", &R::one, FieldUse::Key, TextKind::Key},
             Field{"other", &R::other, FieldUse::Key, TextKind::Key});

#undef KATVE_FIELDS

// Calls `visit` with a value-initialised row of the table's type.
template <typename Visit> decltype(auto) withRowOf(Table table, Visit &&visit)
{
    switch (table) {
    case Table::Inventory: return visit(Inventory{});
    case Table::Areas: return visit(Area{});
    case Table::Memberships: return visit(Membership{});
    case Table::Population: return visit(Population{});
    case Table::Groups: return visit(ServiceGroup{});
    case Table::Themes: return visit(Theme{});
    case Table::Services: return visit(ServiceType{});
    case Table::Providers: return visit(Provider{});
    case Table::Offerings: return visit(Offering{});
    case Table::Rounds: return visit(Round{});
    case Table::Contacts: return visit(ContactPerson{});
    case Table::KnownEdits: return visit(KnownEdit{});
    case Table::KnownWrites: return visit(KnownWrite{});
    case Table::Disputes: return visit(Dispute{});
    case Table::KeptAparts: return visit(KeptApart{});
    case Table::Answers: break;
    }
    return visit(Answer{});
}

template <typename Row> QString keyText(const Row &row)
{
    std::string text;
    if constexpr (std::is_same_v<Row, Inventory>)
        return QStringLiteral("inventory");
    eachField<Row>([&](const auto &field) {
        if (!field.isKey())
            return;
        if (!text.empty())
            text += std::is_same_v<Row, Area> ? ':' : ',';
        field.append(text, row);
    });
    return exactText(text);
}

template <typename Row> std::optional<Row> rowWithKey(QStringView key)
{
    Row row;
    if constexpr (std::is_same_v<Row, Inventory>)
        return key == QLatin1String("inventory") ? std::optional(row) : std::nullopt;
    const std::string text = key.toUtf8().toStdString();
    std::string_view rest = text;
    int keysLeft = 0;
    eachField<Row>([&](const auto &field) { keysLeft += field.isKey() ? 1 : 0; });
    bool good = true;
    eachField<Row>([&](const auto &field) {
        if (!field.isKey())
            return;
        // The last part is all that is left: the code of an area may hold a colon.
        const std::size_t separator =
            --keysLeft == 0 ? std::string_view::npos : rest.find(std::is_same_v<Row, Area> ? ':' : ',');
        const std::size_t end = std::min(separator, rest.size());
        good = good && field.parse(rest.substr(0, end), row).ok();
        rest.remove_prefix(std::min(end + 1, rest.size()));
    });
    return good && rest.empty() ? std::optional(row) : std::nullopt;
}

}   // namespace katve
