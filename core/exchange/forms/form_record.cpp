#include "exchange/forms/form_record.h"
#include "analysis/matrix_input.h"
#include "domain/field_text.h"

#include <QCryptographicHash>
#include <QStringList>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto markBeginning = "KATVE-FORM"_L1;
constexpr auto markVersion = "1"_L1;
constexpr auto recordBeginning = "v1"_L1;
constexpr auto nothing = "-"_L1;

[[nodiscard]] QString shortDigest(const QByteArray &bytes, qsizetype digits)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).toHex().left(digits));
}

template <typename Value> [[nodiscard]] QString wordOf(const Value &value)
{
    std::string text;
    appendField(text, value);
    return text.empty() ? QString(nothing) : exactText(text);
}

template <typename Value> [[nodiscard]] bool takeWord(const QString &word, Value &value)
{
    return word == nothing || parseField(word.toStdString(), value).ok();
}

[[nodiscard]] QString checkOf(const QString &line)
{
    constexpr qsizetype digits = 6;
    return shortDigest(line.toUtf8(), digits);
}

}   // namespace

QString formMarkText(const FormMark &mark)
{
    return QStringList{
        markBeginning, markVersion, mark.inventory, mark.round, mark.madeAt.toUTC().toString(Qt::ISODate),
        mark.catalogue}
        .join(u' ');
}

bool beginsLikeFormMark(const QString &text)
{
    return text.startsWith(markBeginning);
}

std::optional<FormMark> formMarkFrom(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    if (words.size() < 6 || words[0] != markBeginning || words[1] != markVersion)
        return std::nullopt;
    return FormMark{.inventory = words[2],
                    .round = words[3],
                    .madeAt = QDateTime::fromString(words[4], Qt::ISODate),
                    .catalogue = words[5]};
}

QString catalogueDigest(const MatrixInput &scope)
{
    QByteArray all;
    for (const MatrixService &service : scope.services)
        all.append(service.key.data(), static_cast<qsizetype>(service.key.size()))
            .append(' ')
            .append(QByteArray::number(service.stages.bits()))
            .append('\n');
    constexpr qsizetype digits = 8;
    return shortDigest(all, digits);
}

QString noteInCell(const QString &note)
{
    constexpr qsizetype longest = 32'000;   // a cell holds 32 767
    return note.size() <= longest ? note : note.left(longest) + QChar(0x2026);
}

QString noteDigest(const QString &note)
{
    constexpr qsizetype digits = 16;
    const QString plain = noteInCell(note).simplified();
    return plain.isEmpty() ? QString() : shortDigest(plain.toUtf8(), digits);
}

FormRecord formRecordOf(const Answer &question, const std::optional<Answer> &answer)
{
    FormRecord record{.municipality = question.municipality, .service = question.service, .stage = question.stage};
    if (!answer)
        return record;
    record.answer = answer->answer;
    record.reasons = answer->reasons;
    record.sufficiency = answer->sufficiency;
    record.timeliness = answer->timeliness;
    record.source = answer->source;
    record.state = statedState(answer->state);
    record.note = noteDigest(answer->note);
    return record;
}

QString formRecordText(const FormRecord &record)
{
    const QString line = QStringList{recordBeginning,
                                     record.municipality,
                                     record.service,
                                     wordOf(record.stage),
                                     record.answer ? wordOf(*record.answer) : QString(nothing),
                                     wordOf(record.reasons),
                                     wordOf(record.sufficiency),
                                     wordOf(record.timeliness),
                                     wordOf(record.source),
                                     wordOf(record.state),
                                     record.note.isEmpty() ? QString(nothing) : record.note}
                             .join(u' ');
    return line + u' ' + checkOf(line);
}

std::optional<FormRecord> formRecordFrom(const QString &text)
{
    if (!text.startsWith(recordBeginning))
        return std::nullopt;
    const QString line = text.simplified();
    const QStringList words = line.split(u' ');
    constexpr qsizetype count = 12;
    if (words.size() != count || words[0] != recordBeginning
        || checkOf(line.chopped(words[11].size() + 1)) != words[11])
        return std::nullopt;
    FormRecord record{.municipality = words[1], .service = words[2]};
    const bool isRead = parseField(words[3].toStdString(), record.stage).ok() && takeWord(words[4], record.answer)
        && takeWord(words[5], record.reasons) && takeWord(words[6], record.sufficiency)
        && takeWord(words[7], record.timeliness) && takeWord(words[8], record.source)
        && takeWord(words[9], record.state);
    record.note = words[10] == nothing ? QString() : words[10];
    return isRead ? std::optional(record) : std::nullopt;
}

}   // namespace katve
