#include "edit/merge/dispute_text.h"
#include "store/change_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] QString textOf(const std::optional<FieldTexts> &value)
{
    return value ? QString::fromUtf8(fieldTextsToJson(*value)) : QString();
}

[[nodiscard]] QJsonObject voiceToJson(const DisputeVoice &voice)
{
    return {{u"edit"_s, voice.edit},
            {u"author"_s, voice.author},
            {u"role"_s, voice.role},
            {u"made_at"_s, voice.madeAt},
            {u"file"_s, voice.file}};
}

[[nodiscard]] DisputeVoice voiceFromJson(const QJsonObject &object)
{
    return {.edit = object.value("edit"_L1).toString(),
            .author = object.value("author"_L1).toString(),
            .role = object.value("role"_L1).toString(),
            .madeAt = object.value("made_at"_L1).toString(),
            .file = object.value("file"_L1).toString()};
}

[[nodiscard]] std::optional<FieldTexts> valueFrom(Table table, const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(fieldTextsFromJson(table, text.toUtf8()));
}

}   // namespace

QString sidesToText(const std::vector<DisputeSide> &sides)
{
    QJsonArray array;
    for (const DisputeSide &side : sides) {
        QJsonArray voices;
        for (const DisputeVoice &voice : side.voices)
            voices.append(voiceToJson(voice));
        // The value as a text of its own: its fields are read where the fields of rows are read.
        array.append(QJsonObject{{u"value"_s, textOf(side.value)}, {u"by"_s, voices}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<DisputeSide> sidesOf(const Dispute &dispute)
{
    std::vector<DisputeSide> sides;
    for (const QJsonValue one : QJsonDocument::fromJson(dispute.values.toUtf8()).array()) {
        DisputeSide &side = sides.emplace_back();
        side.value = valueFrom(dispute.table, one["value"_L1].toString());
        for (const QJsonValue voice : one["by"_L1].toArray())
            side.voices.push_back(voiceFromJson(voice.toObject()));
    }
    return sides;
}

std::optional<FieldTexts> shownOf(const Dispute &dispute)
{
    return valueFrom(dispute.table, dispute.shown);
}

DisputeVoice voiceOf(const KnownEdit &edit)
{
    return {.edit = edit.id, .author = edit.author, .role = edit.role, .madeAt = edit.madeAt, .file = edit.file};
}

DisputeSide sideOf(const EditGraph &graph, const Said &said)
{
    DisputeSide side{.value = said.value};
    for (const EditGraph::Number by : said.by)
        side.voices.push_back(voiceOf(graph.edit(by)));
    std::ranges::sort(side.voices, {}, &DisputeVoice::edit);
    // Not std::ranges::unique: clang 14 cannot parse what it gives back.
    side.voices.erase(std::unique(side.voices.begin(), side.voices.end()), side.voices.end());
    return side;
}

Dispute disputeOf(const EditGraph &graph, Table table, const QString &row, const OpenDispute &open)
{
    std::vector<DisputeSide> sides;
    for (const Said &said : open.values)
        sides.push_back(sideOf(graph, said));
    std::ranges::sort(sides, {}, [](const DisputeSide &side) { return textOf(side.value); });
    return {.table = table,
            .field = open.field,
            .row = row,
            .why = open.why,
            .shown = textOf(open.shown),
            .values = sidesToText(sides)};
}

}   // namespace katve
