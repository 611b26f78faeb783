#include "pages/person_html.h"
#include "words/edit_words.h"
#include "workspace/dispute_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;
using PlaceKind = TextPlace::Kind;

struct PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

[[nodiscard]] QString headingOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Value: return PersonWords::tr("In the inventory as it is now");
    case PlaceKind::Past: return PersonWords::tr("In the history: what was written before, or changed");
    case PlaceKind::Elsewhere: return PersonWords::tr("In what merged files said");
    case PlaceKind::Disputed: return PersonWords::tr("In open disputes");
    case PlaceKind::Author: return PersonWords::tr("As the one who made changes");
    case PlaceKind::Origin: return PersonWords::tr("In names of files and roles");
    case PlaceKind::HandedOut: return PersonWords::tr("As the one a copy was for");
    case PlaceKind::Exported: break;
    }
    return PersonWords::tr("In the list of copies with names");
}

[[nodiscard]] QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

[[nodiscard]] QString lineOf(Workspace &workspace, const PersonPlace &place)
{
    const QString where = rowName(workspace, place.table, place.key);
    QString line = PersonWords::tr("%1, %2: “%3”", "row, field, what is written")
                       .arg(place.isContact ? tableWord(Table::Contacts) : where, fieldName(place.field), place.text);
    if (place.kind != PlaceKind::Past)
        return line;
    if (const auto record = workspace.session().log().find(place.edit))
        line += PersonWords::tr(" (%1)", "when it was done").arg(editWhen(record->header));
    return line;
}

[[nodiscard]] bool isOfARow(PlaceKind kind)
{
    return kind == PlaceKind::Value || kind == PlaceKind::Past || kind == PlaceKind::Elsewhere
        || kind == PlaceKind::Disputed;
}

[[nodiscard]] QString sectionOf(Workspace &workspace, PlaceKind kind, const std::vector<PersonPlace> &places)
{
    QStringList lines;
    int count = 0;
    for (const PersonPlace &place : places) {
        if (place.kind != kind)
            continue;
        ++count;
        const QString line = isOfARow(kind) ? lineOf(workspace, place) : place.text;
        if (!lines.contains(line))
            lines.append(line);
    }
    if (count == 0)
        return {};
    QString html = u"<h3>"_s
        + PersonWords::tr("%1: %2", "where, how many").arg(headingOf(kind), QLocale().toString(count)).toHtmlEscaped()
        + u"</h3><ul>"_s;
    for (const QString &line : lines)
        html += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

}   // namespace

QString personHtml(Workspace &workspace, const Person &person, const std::vector<PersonPlace> &places)
{
    QStringList sought{person.name.simplified(), person.phone.simplified(), person.email.simplified()};
    sought.removeAll(QString());
    QString html = u"<h2>"_s + PersonWords::tr("Everything about %1").arg(sought.join(u", "_s)).toHtmlEscaped()
        + u"</h2>"_s
        + paragraph(PersonWords::tr("From the inventory %1 on %2.")
                        .arg(QFileInfo(workspace.path()).fileName(),
                             QDateTime::currentDateTime().toString(u"d.M.yyyy H.mm"_s)));
    if (places.empty())
        return html
            + paragraph(PersonWords::tr("Nothing was found. Other spellings, and parts of a name, are not looked "
                                        "for: try them one by one."));
    for (const PlaceKind kind : {PlaceKind::Value, PlaceKind::Author, PlaceKind::Past, PlaceKind::Disputed,
                                 PlaceKind::Elsewhere, PlaceKind::Origin, PlaceKind::HandedOut, PlaceKind::Exported})
        html += sectionOf(workspace, kind, places);
    return html;
}

}   // namespace katve
