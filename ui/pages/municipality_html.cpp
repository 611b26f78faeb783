#include "pages/municipality_html.h"
#include "charts/bar_look.h"
#include "widgets/marks.h"
#include "widgets/text_size.h"
#include "words/vocabulary.h"
#include "words/web_address.h"
#include "workspace/contacts.h"

#include <QFontMetrics>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pictureScale = 3;   // sharp on dense screens as well

[[nodiscard]] QString link(const QString &to, const QString &text, const QColor &colour)
{
    return u"<a href=\"%1\" style=\"text-decoration:none; color:%2\">%3</a>"_s.arg(to.toHtmlEscaped(), colour.name(),
                                                                                   text.toHtmlEscaped());
}

[[nodiscard]] QImage blank(const QSize &size)
{
    QImage image(size * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

[[nodiscard]] QString picture(const QString &name, const QSize &size)
{
    return u"<img src=\"%1\" width=\"%2\" height=\"%3\" style=\"vertical-align:middle\">"_s.arg(name)
        .arg(size.width())
        .arg(size.height());
}

}   // namespace

int MunicipalityHtml::markSide() const
{
    return line() * 9 / 10;
}

int MunicipalityHtml::line() const
{
    return QFontMetrics(m_style.font).height();
}

QString MunicipalityHtml::dim() const
{
    return m_style.palette.color(QPalette::PlaceholderText).name();
}

QString MunicipalityHtml::paragraph(const QString &text, const QString &style)
{
    return u"<p style=\"margin-top:0; margin-bottom:0; %1\">%2</p>"_s.arg(style, text);
}

void MunicipalityHtml::writeInto(QTextDocument &document) const
{
    document.clear();
    document.setDefaultFont(m_style.font);
    document.setDocumentMargin(0);
    addPictures(document);
    QString left = available();
    QString right = beside() + lacking();
    // Whom to ask stands below the shorter column.
    (isLeftLonger() ? right : left) += whomToAsk();
    const int gap = line() * 2;
    const QString body = m_style.hasTwoColumns
        ? u"<table width=\"%1\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
          "<td width=\"54%\" style=\"padding-right:%2px\">%3</td><td width=\"46%\">%4</td></tr></table>"_s.arg(
              QString::number(m_style.width), QString::number(gap), left, right)
        : beside() + lacking() + available() + whomToAsk();
    document.setHtml(head() + body);
}

bool MunicipalityHtml::isLeftLonger() const
{
    const MunicipalityEntries all(m_workspace, m_facts);
    const auto lines = [](const std::vector<MunicipalityEntry> &entries) {
        qsizetype count = 0;
        for (const MunicipalityEntry &entry : entries)
            count += 1 + entry.words.size();
        return count;
    };
    auto right = static_cast<qsizetype>(m_facts.regions.size() + m_facts.neighbours.size());
    for (const Status status : {Status::Missing, Status::Partial, Status::Unknown, Status::NotNeeded})
        right += lines(all.with(status));
    return lines(all.available()) > right;
}

QString MunicipalityHtml::chosenOnly() const
{
    const Scope &scope = m_workspace.scope();
    QStringList words;
    if (scope.stage)
        words.append(stageWord(*scope.stage));
    if (!scope.theme.isEmpty())
        words.append(m_workspace.names().theme(scope.theme));
    if (scope.sector)
        words.append(sectorWord(*scope.sector));
    if (!scope.search.isEmpty())
        words.append(tr("“%1”", "what was searched for").arg(scope.search));
    return words.isEmpty() ? QString() : tr("Only what is chosen above: %1.").arg(words.join(u", "_s));
}

QString MunicipalityHtml::head() const
{
    QStringList regions;
    for (const Compared &region : m_facts.regions) {
        if (region.area.kind != AreaKind::Country)
            regions.append(m_workspace.names().area(region.area));
    }
    regions.removeDuplicates();
    const Language language = m_workspace.names().language();
    const Round &round = m_workspace.round();
    const Sums &sums = m_facts.total;
    const double points = m_style.font.pointSizeF() * scaleOf(TextSize::Title);
    const QLocale locale;
    const QString figures =
        tr("Coverage %1; %2 of %3 cells answered. Missing %4, partly %5, no information %6.")
            .arg(coverageText(sums), locale.toString(sums.answered), locale.toString(sums.cells()),
                 locale.toString(sums.count(Status::Missing)), locale.toString(sums.count(Status::Partial)),
                 locale.toString(sums.count(Status::Unknown)));
    QString head = paragraph(m_workspace.names().municipality(m_facts.municipality).toHtmlEscaped(),
                             u"font-size:%1pt; font-weight:bold"_s.arg(points));
    head += paragraph(tr("%1. %2, as things were on %3", "regions, round, day")
                          .arg(regions.join(u" · "_s), nameIn(language, round), dateText(language, round.asOf))
                          .toHtmlEscaped(),
                      u"color:%1"_s.arg(dim()));
    head += paragraph(figures.toHtmlEscaped(), u"margin-top:%1px"_s.arg(line() / 2));
    if (const QString only = chosenOnly(); !only.isEmpty())
        head += paragraph(only.toHtmlEscaped(), u"color:%1"_s.arg(dim()));
    return head + paragraph(u"&nbsp;"_s, {});
}

QString MunicipalityHtml::section(const QString &heading, const QString &hint, const QString &body) const
{
    const double points = m_style.font.pointSizeF() * scaleOf(TextSize::Heading);
    QString text = paragraph(heading.toHtmlEscaped(), u"font-size:%1pt; font-weight:bold"_s.arg(points));
    if (!hint.isEmpty())
        text += paragraph(hint.toHtmlEscaped(), u"color:%1; margin-bottom:%2px"_s.arg(dim()).arg(line() / 4));
    return text + body + paragraph(u"&nbsp;"_s, {});
}

QString MunicipalityHtml::entry(const MunicipalityEntry &entry) const
{
    const int indent = line() * 5 / 4;
    const int side = markSide();
    QString head = picture(u"mark:%1"_s.arg(static_cast<int>(entry.status)), {side, side}) + u"&nbsp; "_s
        + link(u"cell:"_s + entry.service, entry.name, m_style.palette.color(QPalette::WindowText));
    if (!entry.stages.isEmpty())
        head += u"  <span style=\"color:%1\">%2</span>"_s.arg(dim(), entry.stages.toHtmlEscaped());
    QString text =
        paragraph(head, u"margin-top:%1px; margin-left:%2px; text-indent:-%2px"_s.arg(line() / 4).arg(indent));
    for (const QString &words : entry.words)
        text += paragraph(words.toHtmlEscaped(), u"margin-left:%1px; color:%2"_s.arg(indent).arg(dim()));
    return text;
}

QString MunicipalityHtml::entries(const std::vector<MunicipalityEntry> &entries, bool hasGroups) const
{
    QString text;
    QString group;
    for (const MunicipalityEntry &one : entries) {
        if (hasGroups && one.group != group)
            text += paragraph(m_workspace.names().group(one.group).toHtmlEscaped(),
                              u"font-weight:bold; margin-top:%1px"_s.arg(line() * 2 / 3));
        group = one.group;
        text += entry(one);
    }
    return text;
}

QString MunicipalityHtml::available() const
{
    const std::vector<MunicipalityEntry> gets = MunicipalityEntries(m_workspace, m_facts).available();
    return section(tr("What residents get, and from where"),
                   gets.empty() ? tr("Nothing is known to be available. What nobody has answered is listed as no "
                                     "information.")
                                : QString(),
                   entries(gets, true));
}

QString MunicipalityHtml::lacking() const
{
    const MunicipalityEntries all(m_workspace, m_facts);
    const auto missing = all.with(Status::Missing);
    const auto partly = all.with(Status::Partial);
    const auto unknown = all.with(Status::Unknown);
    const auto notNeeded = all.with(Status::NotNeeded);
    QString text = section(tr("Missing"), missing.empty() ? tr("Nothing is known to be missing.") : QString(),
                           entries(missing, false));
    text += section(tr("Partly"), partly.empty() ? tr("Nothing is known to be there only partly.") : QString(),
                    entries(partly, false));
    text += section(tr("No information"),
                    unknown.empty() ? tr("Everything has been answered.")
                                    : tr("Nobody knows yet. It is not counted as missing."),
                    entries(unknown, false));
    if (!notNeeded.empty())
        text += section(tr("Not needed"), {}, entries(notNeeded, false));
    return text;
}

QString MunicipalityHtml::besideRow(const Compared &compared, const QString &name, int bar) const
{
    const bool isSelf = bar == 0;
    const bool leads = compared.area.kind == AreaKind::Municipality && !isSelf;
    QString label = leads
        ? link(u"municipality:"_s + compared.area.code, name, m_style.palette.color(QPalette::WindowText))
        : name.toHtmlEscaped();
    if (isSelf)
        label = u"<b>%1</b>"_s.arg(label);
    const int pad = line() / 6;
    return u"<tr><td style=\"padding:%1px %2px %1px 0\">%3</td><td style=\"padding:%1px %2px %1px 0\">%4</td>"
           "<td align=\"right\" style=\"padding:%1px 0\">%5</td></tr>"_s.arg(pad)
               .arg(line() / 2)
               .arg(label, picture(u"bar:%1"_s.arg(bar), {line() * 8, line() * 3 / 4}),
                    coverageText(compared.total).replace(u' ', QChar::Nbsp).toHtmlEscaped());
}

QString MunicipalityHtml::regionName(const AreaRef &area) const
{
    if (isWholeCountry(area))
        return tr("The whole round");
    const QString name = m_workspace.names().area(area);
    return area.kind == AreaKind::Province ? tr("%1, province").arg(name) : name;
}

QString MunicipalityHtml::beside() const
{
    const Names &names = m_workspace.names();
    int bar = 0;
    QString rows = besideRow({.area = {AreaKind::Municipality, m_facts.municipality}, .total = m_facts.total},
                             names.municipality(m_facts.municipality), bar++);
    for (const Compared &region : m_facts.regions)
        rows += besideRow(region, regionName(region.area), bar++);
    if (!m_facts.neighbours.empty())
        rows += u"<tr><td colspan=\"3\" style=\"padding-top:%1px; color:%2\">%3</td></tr>"_s.arg(line() / 3)
                    .arg(dim(), tr("Neighbouring municipalities").toHtmlEscaped());
    for (const Compared &neighbour : m_facts.neighbours)
        rows += besideRow(neighbour, names.area(neighbour.area), bar++);
    QStringList outside;
    for (const QString &code : m_facts.neighboursOutside)
        outside.append(names.municipality(code));
    QString text = u"<table cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(rows);
    if (!outside.isEmpty())
        text += paragraph(tr("Neighbours that are not of this round: %1.").arg(outside.join(u", "_s)).toHtmlEscaped(),
                          u"color:%1"_s.arg(dim()));
    return section(tr("Beside others"),
                   tr("The same services. The bar goes from own to missing, with what is not known hatched at its end; "
                      "the number is the coverage."),
                   text);
}

QString MunicipalityHtml::contact(const ContactEntry &entry) const
{
    const QColor colour = m_style.palette.color(QPalette::Link);
    QStringList ways;
    if (!entry.phone.isEmpty())
        ways.append(entry.phone.toHtmlEscaped());
    if (!entry.email.isEmpty())
        ways.append(link(u"mailto:"_s + entry.email, entry.email, colour));
    if (const QUrl site = webAddress(entry.website); site.isValid())
        ways.append(link(site.toString(QUrl::FullyEncoded), entry.website, colour));
    else if (!entry.website.isEmpty())
        ways.append(entry.website.toHtmlEscaped());
    return paragraph(u"<b>%1</b>"_s.arg(entry.name.toHtmlEscaped()), u"margin-top:%1px"_s.arg(line() / 3))
        + paragraph(ways.join(u" · "_s), {}) + paragraph(entry.services.toHtmlEscaped(), u"color:%1"_s.arg(dim()));
}

QString MunicipalityHtml::person(const ContactPerson &contact) const
{
    QStringList about{contact.role, workplaceOf(m_workspace.names(), contact)};
    about.removeAll(QString());
    QStringList ways;
    if (!contact.phone.isEmpty())
        ways.append(contact.phone.toHtmlEscaped());
    if (!contact.email.isEmpty())
        ways.append(link(u"mailto:"_s + contact.email, contact.email, m_style.palette.color(QPalette::Link)));
    if (contact.checkedOn.isValid())
        ways.append(tr("checked on %1").arg(contact.checkedOn.toString(u"d.M.yyyy"_s)).toHtmlEscaped());
    return paragraph(u"<b>%1</b>"_s.arg(contact.name.toHtmlEscaped()), u"margin-top:%1px"_s.arg(line() / 3))
        + paragraph(about.join(u", "_s).toHtmlEscaped(), {}) + paragraph(ways.join(u" · "_s), {});
}

// Only here on the screen: what is printed and shared names nobody.
QString MunicipalityHtml::people() const
{
    QString text;
    for (const ContactPerson &contact : m_people)
        text += person(contact);
    return text.isEmpty()
        ? text
        : paragraph(tr("Contact people").toHtmlEscaped(), u"font-weight:bold; margin-top:%1px"_s.arg(line() * 2 / 3))
            + text;
}

// By distance: first those that can be reached, then the names of the others.
QString MunicipalityHtml::whomToAsk() const
{
    const std::vector<ContactEntry> all = MunicipalityEntries(m_workspace, m_facts).contacts();
    QString text;
    bool isSomebodyOut = false;
    for (int level = 0; level < noLevel; ++level) {
        QString reachable;
        QStringList others;
        for (const ContactEntry &entry : all) {
            if (entry.level == level && entry.isReachable())
                reachable += contact(entry);
            else if (entry.level == level)
                others.append(entry.name);
        }
        if (reachable.isEmpty() && others.isEmpty())
            continue;
        isSomebodyOut = isSomebodyOut || !others.isEmpty();
        text += paragraph(statusWord(static_cast<Status>(level), m_workspace.round().areasOn()).toHtmlEscaped(),
                          u"font-weight:bold; margin-top:%1px"_s.arg(line() * 2 / 3));
        text += reachable + paragraph(others.join(u"; "_s).toHtmlEscaped(), u"margin-top:%1px"_s.arg(line() / 4));
    }
    const QString hint = text.isEmpty() ? tr("Nobody is known to give a service here.")
        : isSomebodyOut                 ? tr("Those named without a telephone, e-mail or web address have none in this "
                                                             "inventory yet.")
                                        : QString();
    return section(tr("Whom to ask"), hint, people() + text);
}

void MunicipalityHtml::addBar(QTextDocument &document, int bar, const Sums &sums) const
{
    const QSize size(line() * 8, line() * 3 / 4);
    QImage image = blank(size);
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    drawShares(painter, QRectF(QPointF(), size), sums, m_style.palette);
    painter.end();
    document.addResource(QTextDocument::ImageResource, QUrl(u"bar:%1"_s.arg(bar)), image);
}

void MunicipalityHtml::addPictures(QTextDocument &document) const
{
    const int side = markSide();
    for (std::size_t status = 0; status < statusCount; ++status) {
        QImage image = blank({side, side});
        QPainter painter(&image);
        painter.scale(pictureScale, pictureScale);
        drawMark(painter, QRectF(1, 1, side - 2, side - 2), static_cast<Status>(status), m_style.palette);
        painter.end();
        document.addResource(QTextDocument::ImageResource, QUrl(u"mark:%1"_s.arg(status)), image);
    }
    int bar = 0;
    addBar(document, bar++, m_facts.total);
    for (const std::vector<Compared> *all : {&m_facts.regions, &m_facts.neighbours}) {
        for (const Compared &compared : *all)
            addBar(document, bar++, compared.total);
    }
}

}   // namespace katve
