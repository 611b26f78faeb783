#include "words/edit_words.h"

#include <QCoreApplication>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

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
    switch (kind) {
    case EditKind::ReferenceData: return EditWords::tr("Reference data");
    case EditKind::Sample: return EditWords::tr("Sample");
    case EditKind::Import: return EditWords::tr("Import");
    case EditKind::ChangeInventory: return EditWords::tr("Inventory changed");
    case EditKind::SetAnswers: return EditWords::tr("Answered");
    case EditKind::ClearAnswers: return EditWords::tr("Answers cleared");
    case EditKind::ConfirmAnswers: return EditWords::tr("Carried answers confirmed");
    case EditKind::AddProvider: return EditWords::tr("Provider added");
    case EditKind::ChangeProvider: return EditWords::tr("Provider changed");
    case EditKind::RemoveProvider: return EditWords::tr("Provider removed");
    case EditKind::AddOffering: return EditWords::tr("Offering added");
    case EditKind::ChangeOffering: return EditWords::tr("Offering changed");
    case EditKind::RemoveOffering: return EditWords::tr("Offering removed");
    case EditKind::AddRound: return EditWords::tr("Round added");
    case EditKind::ChangeRound: return EditWords::tr("Round changed");
    case EditKind::RemoveRound: return EditWords::tr("Round removed");
    case EditKind::CloseRound: return EditWords::tr("Round closed");
    case EditKind::ReopenRound: return EditWords::tr("Round reopened");
    case EditKind::AddService: return EditWords::tr("Service type added");
    case EditKind::ChangeService: return EditWords::tr("Service type changed");
    case EditKind::RemoveService: return EditWords::tr("Service type removed");
    case EditKind::AddGroup: return EditWords::tr("Service group added");
    case EditKind::ChangeGroup: return EditWords::tr("Service group changed");
    case EditKind::RemoveGroup: return EditWords::tr("Service group removed");
    case EditKind::AddTheme: return EditWords::tr("Theme added");
    case EditKind::ChangeTheme: return EditWords::tr("Theme changed");
    case EditKind::RemoveTheme: return EditWords::tr("Theme removed");
    case EditKind::AddArea: return EditWords::tr("Area added");
    case EditKind::ChangeArea: return EditWords::tr("Area changed");
    case EditKind::RemoveArea: return EditWords::tr("Area removed");
    case EditKind::AddMembership: return EditWords::tr("Membership added");
    case EditKind::ChangeMembership: return EditWords::tr("Membership changed");
    case EditKind::RemoveMembership: return EditWords::tr("Membership removed");
    case EditKind::AddPopulation: return EditWords::tr("Population added");
    case EditKind::ChangePopulation: return EditWords::tr("Population changed");
    case EditKind::RemovePopulation: return EditWords::tr("Population removed");
    case EditKind::Merge: return EditWords::tr("Merged");
    case EditKind::Settle: return EditWords::tr("Dispute settled");
    case EditKind::PutOff: return EditWords::tr("Dispute put off");
    case EditKind::JoinRows: return EditWords::tr("Joined as one");
    case EditKind::KeepApart: return EditWords::tr("Kept apart");
    case EditKind::HandOut: return EditWords::tr("Handed out");
    case EditKind::AddContact: return EditWords::tr("Contact person added");
    case EditKind::ChangeContact: return EditWords::tr("Contact person changed");
    case EditKind::RemoveContact: return EditWords::tr("Contact person removed");
    case EditKind::Baseline: break;
    }
    return EditWords::tr("Older history removed");
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

QString storyHead(const EditHeader &header)
{
    return EditWords::tr("%1  %2, %3").arg(editWhen(header), editWhat(header), editWho(header));
}

QString storyLine(const StoryEntry &entry)
{
    const QString head = storyHead(entry.edit.header);
    if (!entry.after)
        return EditWords::tr("%1\n    removed; it was %2").arg(head, fieldsText(*entry.before));
    if (!entry.before)
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
