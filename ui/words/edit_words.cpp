#include "words/edit_words.h"
#include "edit/merge/said_elsewhere.h"

#include <QCoreApplication>

#include <array>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

// In the order of EditKind.
constexpr std::array kindWords{QT_TRANSLATE_NOOP("EditWords", "Reference data"),
                               QT_TRANSLATE_NOOP("EditWords", "Sample"),
                               QT_TRANSLATE_NOOP("EditWords", "Import"),
                               QT_TRANSLATE_NOOP("EditWords", "Inventory changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Answered"),
                               QT_TRANSLATE_NOOP("EditWords", "Answers cleared"),
                               QT_TRANSLATE_NOOP("EditWords", "Carried answers confirmed"),
                               QT_TRANSLATE_NOOP("EditWords", "Provider added"),
                               QT_TRANSLATE_NOOP("EditWords", "Provider changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Provider removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Offering added"),
                               QT_TRANSLATE_NOOP("EditWords", "Offering changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Offering removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Round added"),
                               QT_TRANSLATE_NOOP("EditWords", "Round changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Round removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Round closed"),
                               QT_TRANSLATE_NOOP("EditWords", "Round reopened"),
                               QT_TRANSLATE_NOOP("EditWords", "Service type added"),
                               QT_TRANSLATE_NOOP("EditWords", "Service type changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Service type removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Service group added"),
                               QT_TRANSLATE_NOOP("EditWords", "Service group changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Service group removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Theme added"),
                               QT_TRANSLATE_NOOP("EditWords", "Theme changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Theme removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Area added"),
                               QT_TRANSLATE_NOOP("EditWords", "Area changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Area removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Membership added"),
                               QT_TRANSLATE_NOOP("EditWords", "Membership changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Membership removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Population added"),
                               QT_TRANSLATE_NOOP("EditWords", "Population changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Population removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Merged"),
                               QT_TRANSLATE_NOOP("EditWords", "Dispute settled"),
                               QT_TRANSLATE_NOOP("EditWords", "Dispute put off"),
                               QT_TRANSLATE_NOOP("EditWords", "Joined as one"),
                               QT_TRANSLATE_NOOP("EditWords", "Kept apart"),
                               QT_TRANSLATE_NOOP("EditWords", "Handed out"),
                               QT_TRANSLATE_NOOP("EditWords", "Contact person added"),
                               QT_TRANSLATE_NOOP("EditWords", "Contact person changed"),
                               QT_TRANSLATE_NOOP("EditWords", "Contact person removed"),
                               QT_TRANSLATE_NOOP("EditWords", "Older history removed")};
static_assert(kindWords.size() == CodeTable<EditKind>::names.size());

[[nodiscard]] QString fieldsText(const FieldTexts &texts)
{
    QStringList parts;
    for (const FieldText &field : texts) {
        if (!field.text.empty())
            parts.append(exactText(field.name) + u": "_s + exactText(field.text));
    }
    return parts.join(u"; "_s);
}

}   // namespace

QString kindWord(EditKind kind)
{
    return EditWords::tr(kindWords.at(static_cast<std::size_t>(kind)));
}

QString editWho(const EditHeader &header)
{
    if (header.author.isEmpty())
        return header.role.isEmpty() ? EditWords::tr("nobody named") : header.role;
    return header.role.isEmpty() ? header.author : EditWords::tr("%1 (%2)").arg(header.author, header.role);
}

QString editWhat(const EditHeader &header)
{
    QString act = kindWord(header.kind);
    if (!header.undoes.isEmpty())
        act = EditWords::tr("Taken back: %1").arg(act);
    return header.origin.isEmpty() ? act : EditWords::tr("%1 from %2").arg(act, header.origin);
}

QString editWhen(const EditHeader &header)
{
    return header.madeAt.toLocalTime().toString(u"d.M.yyyy H.mm"_s);
}

QString editLine(const EditRecord &record, qint64 changes)
{
    return EditWords::tr("%1  %2  %3, %4, %n row(s)", nullptr, static_cast<int>(changes))
        .arg(record.sequence)
        .arg(editWhen(record.header), editWhat(record.header), editWho(record.header));
}

QString storyHead(const StoryEntry &entry)
{
    const EditHeader &header = entry.edit.header;
    const QString head = EditWords::tr("%1  %2, %3").arg(editWhen(header), editWhat(header), editWho(header));
    return entry.file.isEmpty() ? head
                                : EditWords::tr("%1, in %2", "an act; the file it was made in").arg(head, entry.file);
}

QString mergedLine(const KnownEdit &edit)
{
    return u"    "_s + storyHead({.edit = {.header = headerOf(edit)}, .file = edit.file});
}

QJsonObject mergedJson(const KnownEdit &edit)
{
    QJsonObject object = editJson({.header = headerOf(edit)}, 0);
    object.remove(u"sequence"_s);
    object.remove(u"rows"_s);
    object.insert(u"file"_s, edit.file);
    return object;
}

QString storyLine(const StoryEntry &entry)
{
    const QString head = storyHead(entry);
    if (!entry.after && !entry.file.isEmpty())
        return EditWords::tr("%1\n    removed").arg(head);
    if (!entry.after)
        return EditWords::tr("%1\n    removed; it was %2").arg(head, fieldsText(*entry.before));
    if (!entry.before || !entry.file.isEmpty())
        return EditWords::tr("%1\n    %2").arg(head, fieldsText(*entry.after));
    return EditWords::tr("%1\n    from %2 to %3").arg(head, fieldsText(*entry.before), fieldsText(*entry.after));
}

QJsonObject editJson(const EditRecord &record, qint64 changes)
{
    return {{u"sequence"_s, record.sequence},
            {u"id"_s, record.header.uuid},
            {u"kind"_s, exactText(codeText(record.header.kind))},
            {u"author"_s, record.header.author},
            {u"role"_s, record.header.role},
            {u"made_at"_s, record.header.madeAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"origin"_s, record.header.origin},
            {u"undoes"_s, record.header.undoes},
            {u"rows"_s, changes}};
}

}   // namespace katve
