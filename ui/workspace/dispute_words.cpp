#include "workspace/dispute_words.h"
#include "words/vocabulary.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct DisputeWords {
    Q_DECLARE_TR_FUNCTIONS(DisputeWords)
};

constexpr std::array fieldNames{std::pair{"answer", QT_TRANSLATE_NOOP("DisputeWords", "answer")},
                                std::pair{"reasons", QT_TRANSLATE_NOOP("DisputeWords", "why")},
                                std::pair{"state", QT_TRANSLATE_NOOP("DisputeWords", "state")},
                                std::pair{"sufficiency", QT_TRANSLATE_NOOP("DisputeWords", "enough of it")},
                                std::pair{"timeliness", QT_TRANSLATE_NOOP("DisputeWords", "in time")},
                                std::pair{"source", QT_TRANSLATE_NOOP("DisputeWords", "source")},
                                std::pair{"note", QT_TRANSLATE_NOOP("DisputeWords", "note")},
                                std::pair{"title", QT_TRANSLATE_NOOP("DisputeWords", "title")},
                                std::pair{"name", QT_TRANSLATE_NOOP("DisputeWords", "name")},
                                std::pair{"name_fi", QT_TRANSLATE_NOOP("DisputeWords", "name in Finnish")},
                                std::pair{"name_sv", QT_TRANSLATE_NOOP("DisputeWords", "name in Swedish")},
                                std::pair{"name_en", QT_TRANSLATE_NOOP("DisputeWords", "name in English")},
                                std::pair{"organisation", QT_TRANSLATE_NOOP("DisputeWords", "organisation")},
                                std::pair{"sector", QT_TRANSLATE_NOOP("DisputeWords", "sector")},
                                std::pair{"kinds", QT_TRANSLATE_NOOP("DisputeWords", "kind")},
                                std::pair{"municipality", QT_TRANSLATE_NOOP("DisputeWords", "municipality")},
                                std::pair{"phone", QT_TRANSLATE_NOOP("DisputeWords", "phone")},
                                std::pair{"email", QT_TRANSLATE_NOOP("DisputeWords", "e-mail")},
                                std::pair{"website", QT_TRANSLATE_NOOP("DisputeWords", "website")},
                                std::pair{"languages", QT_TRANSLATE_NOOP("DisputeWords", "languages")},
                                std::pair{"provider", QT_TRANSLATE_NOOP("DisputeWords", "provider")},
                                std::pair{"service", QT_TRANSLATE_NOOP("DisputeWords", "service type")},
                                std::pair{"stages", QT_TRANSLATE_NOOP("DisputeWords", "stages")},
                                std::pair{"catchment", QT_TRANSLATE_NOOP("DisputeWords", "area served")},
                                std::pair{"status", QT_TRANSLATE_NOOP("DisputeWords", "status")},
                                std::pair{"starts_on", QT_TRANSLATE_NOOP("DisputeWords", "begins on")},
                                std::pair{"ends_on", QT_TRANSLATE_NOOP("DisputeWords", "ends on")},
                                std::pair{"capacity", QT_TRANSLATE_NOOP("DisputeWords", "capacity")},
                                std::pair{"waiting_days", QT_TRANSLATE_NOOP("DisputeWords", "days of waiting")},
                                std::pair{"modes", QT_TRANSLATE_NOOP("DisputeWords", "how it is given")},
                                std::pair{"access", QT_TRANSLATE_NOOP("DisputeWords", "how one gets it")},
                                std::pair{"cost", QT_TRANSLATE_NOOP("DisputeWords", "cost")},
                                std::pair{"confirmed_on", QT_TRANSLATE_NOOP("DisputeWords", "confirmed on")},
                                std::pair{"as_of", QT_TRANSLATE_NOOP("DisputeWords", "day of the round")},
                                std::pair{"count", QT_TRANSLATE_NOOP("DisputeWords", "number of children")},
                                std::pair{"stage", QT_TRANSLATE_NOOP("DisputeWords", "stage")},
                                std::pair{"group", QT_TRANSLATE_NOOP("DisputeWords", "service group")},
                                std::pair{"themes", QT_TRANSLATE_NOOP("DisputeWords", "themes")},
                                std::pair{"role", QT_TRANSLATE_NOOP("DisputeWords", "role")},
                                std::pair{"checked_on", QT_TRANSLATE_NOOP("DisputeWords", "checked on")},
                                std::pair{"delete_after", QT_TRANSLATE_NOOP("DisputeWords", "to be erased after")},
                                std::pair{"areas", QT_TRANSLATE_NOOP("DisputeWords", "areas")},
                                std::pair{"purpose", QT_TRANSLATE_NOOP("DisputeWords", "purpose")}};

// Who answered and when is told with the one who said it.
[[nodiscard]] bool isTold(std::string_view field)
{
    return field != "answered_on" && field != "answered_by" && field != "id" && field != "round";
}

template <CodeList Code> [[nodiscard]] std::optional<QString> worded(const QString &part, QString (*word)(Code))
{
    const std::optional<Code> code = codeFrom<Code>(part.toStdString());
    return code ? std::optional(word(*code)) : std::nullopt;
}

[[nodiscard]] std::optional<QString> codeWord(std::string_view field, const QString &part)
{
    if (field == "answer")
        return worded<AnswerValue>(part, answerWord);
    if (field == "reasons")
        return worded<GapReason>(part, reasonWord);
    if (field == "sufficiency")
        return worded<Sufficiency>(part, sufficiencyWord);
    if (field == "timeliness")
        return worded<Timeliness>(part, timelinessWord);
    if (field == "source")
        return worded<AnswerSource>(part, answerSourceWord);
    if (field == "sector")
        return worded<Sector>(part, sectorWord);
    if (field == "stages" || field == "stage")
        return worded<Stage>(part, stageWord);
    if (field == "status")
        return worded<OfferingStatus>(part, offeringStatusWord);
    if (field == "modes")
        return worded<Mode>(part, modeWord);
    if (field == "access")
        return worded<Access>(part, accessWord);
    if (field == "cost")
        return worded<Cost>(part, costWord);
    if (field == "state")
        return part == u"carried"_s ? DisputeWords::tr("carried over, not confirmed") : DisputeWords::tr("confirmed");
    return std::nullopt;
}

[[nodiscard]] QString areaName(const Names &names, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = colon > 0 ? codeFrom<AreaKind>(text.left(colon).toStdString()) : std::nullopt;
    return kind ? names.area({.kind = *kind, .code = text.mid(colon + 1)}) : text;
}

[[nodiscard]] QString partText(const Names &names, std::string_view field, const QString &part)
{
    if (const std::optional<QString> word = codeWord(field, part))
        return *word;
    if (field == "catchment" || field == "areas")
        return areaName(names, part);
    if (field == "municipality")
        return names.municipality(part);
    if (field == "service")
        return names.service(part);
    if (field == "group")
        return names.group(part);
    if (field == "provider" || field == "organisation")
        return names.provider(part);
    if (field.ends_with("_on") || field == "as_of") {
        const QDate day = QDate::fromString(part, Qt::ISODate);
        return day.isValid() ? day.toString(u"d.M.yyyy"_s) : part;
    }
    return part;
}

[[nodiscard]] bool isList(std::string_view field)
{
    constexpr std::array lists{"reasons", "stages", "catchment", "modes", "access",
                               "cost",    "areas",  "languages", "kinds", "themes"};
    return std::ranges::find(lists, field) != lists.end();
}

[[nodiscard]] QString answerName(Workspace &workspace, const Answer &answer)
{
    const Names &names = workspace.names();
    const QString cell =
        DisputeWords::tr("%1, %2, %3", "municipality, service type, stage")
            .arg(names.municipality(answer.municipality), names.service(answer.service), stageWord(answer.stage));
    if (workspace.hasRound() && workspace.round().id == answer.round)
        return cell;
    const std::optional<Round> round = workspace.session().find(Round{.id = answer.round});
    return DisputeWords::tr("%1 (%2)", "cell, round")
        .arg(cell, round ? nameIn(names.language(), *round) : answer.round);
}

[[nodiscard]] QString offeringName(Workspace &workspace, const QString &key)
{
    const std::optional<Offering> offering = workspace.session().find(Offering{.id = key});
    if (!offering)
        return tableWord(Table::Offerings);
    return DisputeWords::tr("%1: %2", "provider, service type")
        .arg(workspace.names().provider(offering->provider), workspace.names().service(offering->service));
}

[[nodiscard]] QString roundName(Workspace &workspace, const QString &key)
{
    const std::optional<Round> round = workspace.session().find(Round{.id = key});
    return round ? nameIn(workspace.names().language(), *round) : key;
}

[[nodiscard]] QString contactName(Workspace &workspace, const QString &key)
{
    const std::optional<ContactPerson> contact = workspace.session().find(ContactPerson{.id = key});
    return contact ? contact->name : tableWord(Table::Contacts);
}

}   // namespace

QString tableWord(Table table)
{
    switch (table) {
    case Table::Inventory: return DisputeWords::tr("The inventory");
    case Table::Areas: return DisputeWords::tr("Area");
    case Table::Memberships: return DisputeWords::tr("Municipality's region");
    case Table::Population: return DisputeWords::tr("Number of children");
    case Table::Groups: return DisputeWords::tr("Service group");
    case Table::Themes: return DisputeWords::tr("Theme");
    case Table::Services: return DisputeWords::tr("Service type");
    case Table::Providers: return DisputeWords::tr("Provider");
    case Table::Offerings: return DisputeWords::tr("Service of a provider");
    case Table::Rounds: return DisputeWords::tr("Mapping round");
    case Table::Contacts: return DisputeWords::tr("Contact person");
    default: break;
    }
    return DisputeWords::tr("Answer");
}

QString rowName(Workspace &workspace, Table table, const QString &key)
{
    const Names &names = workspace.names();
    switch (table) {
    case Table::Answers: {
        const std::optional<Answer> answer = rowWithKey<Answer>(key);
        return answer ? answerName(workspace, *answer) : key;
    }
    case Table::Inventory: return tableWord(table);
    case Table::Areas: return areaName(names, key);
    case Table::Services: return names.service(key);
    case Table::Groups: return names.group(key);
    case Table::Themes: return names.theme(key);
    case Table::Providers: return names.provider(key);
    case Table::Offerings: return offeringName(workspace, key);
    case Table::Rounds: return roundName(workspace, key);
    case Table::Contacts: return contactName(workspace, key);
    default: break;
    }
    const QString municipality = key.section(u',', 0, 0);
    return DisputeWords::tr("%1: %2", "what it is, municipality")
        .arg(tableWord(table), names.municipality(municipality));
}

QString fieldName(const QString &field)
{
    const auto found =
        std::ranges::find_if(fieldNames, [&field](const auto &one) { return field == QLatin1String(one.first); });
    return found == fieldNames.end() ? field : DisputeWords::tr(found->second);
}

QString fieldText(Workspace &workspace, const FieldText &field)
{
    const QString text = exactText(field.text);
    if (!isList(field.name))
        return partText(workspace.names(), field.name, text);
    QStringList parts;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        parts.append(partText(workspace.names(), field.name, part));
    return parts.join(u", "_s);
}

QString valueText(Workspace &workspace, const QString &field, const std::optional<FieldTexts> &value)
{
    if (!value)
        return field == u"answer"_s ? DisputeWords::tr("no answer") : DisputeWords::tr("removed");
    QStringList parts;
    for (const FieldText &one : *value) {
        if (one.text.empty() || !isTold(one.name) || (one.name == "state" && one.text != "carried"))
            continue;
        const QString text = fieldText(workspace, one);
        const bool isSelf = field == exactText(one.name) || one.name == "answer" || one.name == "state";
        parts.append(isSelf ? text
                            : DisputeWords::tr("%1: %2", "field, value").arg(fieldName(exactText(one.name)), text));
    }
    return parts.isEmpty() ? DisputeWords::tr("nothing") : parts.join(u"; "_s);
}

QString voiceText(const DisputeVoice &voice)
{
    const QString role = voice.role;
    const QString who = voice.author.isEmpty() ? (role.isEmpty() ? DisputeWords::tr("nobody named") : role)
        : role.isEmpty()                       ? voice.author
                                               : DisputeWords::tr("%1 (%2)", "person, role").arg(voice.author, role);
    const QString when =
        QDateTime::fromString(voice.madeAt, Qt::ISODateWithMs).toLocalTime().toString(u"d.M.yyyy H.mm"_s);
    const QString where = voice.file.isEmpty() ? DisputeWords::tr("this inventory") : voice.file;
    return DisputeWords::tr("%1, %2, %3", "who, when, file").arg(who, when, where);
}

bool isOfThisFile(const DisputeSide &side)
{
    return std::ranges::any_of(side.voices, [](const DisputeVoice &voice) { return voice.file.isEmpty(); });
}

QString disputeTitle(Workspace &workspace, const Dispute &dispute)
{
    const QString row = rowName(workspace, dispute.table, dispute.row);
    return dispute.field.isEmpty() || dispute.field == u"answer"_s
        ? row
        : DisputeWords::tr("%1: %2", "row, field").arg(row, fieldName(dispute.field));
}

QString disputeReason(DisputeWhy why)
{
    switch (why) {
    case DisputeWhy::Differs: return DisputeWords::tr("Different in different files");
    case DisputeWhy::Removed: return DisputeWords::tr("Removed in one file, changed in another");
    case DisputeWhy::InUse: return DisputeWords::tr("Removed in one file, used in another");
    case DisputeWhy::ClosedRound: break;
    }
    return DisputeWords::tr("Changed in another file; the round is closed here");
}

QString disputeNote(Workspace &workspace, const Dispute &dispute)
{
    QStringList sides;
    for (const DisputeSide &side : sidesOf(dispute)) {
        QString who;
        if (!side.voices.empty()) {
            const DisputeVoice &voice = side.voices.front();
            who = !voice.role.isEmpty() ? voice.role
                : voice.file.isEmpty()  ? DisputeWords::tr("this inventory")
                                        : voice.file;
        }
        const QString value = valueText(workspace, dispute.field, side.value);
        sides.append(who.isEmpty() ? value : DisputeWords::tr("%1 (%2)", "value, who").arg(value, who));
    }
    return DisputeWords::tr("Two views: %1").arg(sides.join(u" / "_s));
}

}   // namespace katve
