#include "widgets/date_field.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int asManyCharacters = 13;   // as "31.12.2025" needs, with air

}   // namespace

DateField::DateField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("d.m.yyyy"));
    setMinimumWidth(fontMetrics().averageCharWidth() * asManyCharacters);
}

void DateField::show(QDate date)
{
    const QString written = date.isValid() ? date.toString(u"d.M.yyyy"_s) : QString();
    if (this->date() != date || !isReadable())
        setText(written);
}

QDate DateField::date() const
{
    const QString written = text().simplified().remove(u' ');
    const QDate asPeopleWrite = QDate::fromString(written, u"d.M.yyyy"_s);
    return asPeopleWrite.isValid() ? asPeopleWrite : QDate::fromString(written, Qt::ISODate);
}

bool DateField::isReadable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

}   // namespace katve
