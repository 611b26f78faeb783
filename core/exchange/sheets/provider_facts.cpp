#include "edit/session.h"
#include "exchange/sheets/sheet_facts.h"

#include <QUuid>

namespace katve {

using namespace Qt::Literals::StringLiterals;

// A provider is known by its id, or else by its name; a new one gets an id that its name and place always give, so that
// the same file twice, or in two copies of an inventory, makes one provider.
QString SheetFacts::providerId(const Row &row, const QString &name, const QString &municipality)
{
    if (QString id = row.at(SheetField::Id); !id.isEmpty())
        return id;
    const QStringList known = m_providersByName.value(squeezed(name));
    QStringList fitting;
    for (const QString &id : known) {
        const auto provider = m_session.find(Provider{.id = id});
        if (municipality.isEmpty() || !provider || provider->municipality.isEmpty()
            || provider->municipality == municipality)
            fitting.append(id);
    }
    if (fitting.size() > 1) {
        reject(row, row.mapping.column(SheetField::Provider)->column, Kind::SeveralProviders, name);
        return {};
    }
    if (fitting.size() == 1)
        return fitting.first();
    static const QUuid space(u"{6f2d6c1e-6a0b-5c0e-9d52-2f8f6f0c4b1d}"_s);
    return QUuid::createUuidV5(space, squeezed(name) + u'|' + municipality).toString(QUuid::WithoutBraces);
}

void SheetFacts::takeProvider(const Row &row)
{
    const QString name = row.at(SheetField::Provider);
    if (isTotal(name) || isFaulty(row) || name.isEmpty())
        return;
    QString municipality;
    const SheetColumn *place = row.mapping.column(SheetField::Municipality);
    if (place != nullptr && !row.at(place->column).isEmpty()) {
        municipality = keyIn(row, *place);
        if (municipality.isEmpty())
            return;
    }
    m_watch->countPassedOver(row);
    if (!row.mapping.repeats.empty())
        noteSeconds(row);
    const QString id = providerId(row, name, municipality);
    if (id.isEmpty())
        return;
    m_providers.beginLine();
    m_providers.field(id);
    m_providers.field(name);
    for (const SheetField field : providerFields) {
        QString text = field == SheetField::Municipality
            ? municipality
            : codeText(field, besideOf(row, field, *row.mapping.column(SheetField::Provider)));
        if (const QStringList known = m_providersByName.value(squeezed(text));
            field == SheetField::Organisation && known.size() == 1)
            text = known.first();
        m_providers.field(text);
    }
    m_providers.endLine(
        {static_cast<int>(m_mappings.size()) - 1, row.cells.number, row.mapping.column(SheetField::Provider)->column});
}

}   // namespace katve
