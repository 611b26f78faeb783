#include "workspace/import_memory.h"
#include "domain/field_text.h"

#include <QCryptographicHash>
#include <QSettings>

#include <utility>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto group = "columns"_L1;
constexpr qsizetype mostKept = 2000;

[[nodiscard]] QStringList textsOf(const ColumnChoice &choice)
{
    return {exactText(fieldName(choice.field)), choice.municipality, choice.service,
            QString::number(choice.stages.bits())};
}

// Nothing of what is not understood: the file may be of another version.
[[nodiscard]] std::optional<ColumnChoice> choiceFrom(const QStringList &texts)
{
    constexpr qsizetype parts = 4;
    if (texts.size() != parts)
        return std::nullopt;
    for (int i = 0; i <= static_cast<int>(SheetField::Languages); ++i) {
        const auto field = static_cast<SheetField>(i);
        if (exactText(fieldName(field)) == texts[0])
            return ColumnChoice{.field = field,
                                .municipality = texts[1],
                                .service = texts[2],
                                .stages = StageSet(static_cast<std::uint8_t>(texts[3].toUInt()))};
    }
    return std::nullopt;
}

}   // namespace

QString headingFingerprint(const QString &heading)
{
    const QString text = squeezed(heading);
    if (text.isEmpty())
        return {};
    constexpr qsizetype length = 24;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(length);
}

ImportMemory::ImportMemory(QString file) : m_file(std::move(file))
{
    load();
}

void ImportMemory::load()
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    for (const QStringList known = settings.childKeys(); const QString &key : known) {
        if (const auto choice = choiceFrom(settings.value(key).toStringList()))
            m_columns.insert(key, *choice);
    }
}

void ImportMemory::remember(const QString &heading, const ColumnChoice &choice)
{
    const QString key = headingFingerprint(heading);
    if (key.isEmpty() || (m_columns.size() >= mostKept && !m_columns.contains(key)))
        return;
    m_columns.insert(key, choice);
    save();
}

void ImportMemory::forget()
{
    m_columns.clear();
    save();
}

void ImportMemory::save() const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(group);
    settings.beginGroup(group);
    for (auto one = m_columns.cbegin(); one != m_columns.cend(); ++one)
        settings.setValue(one.key(), textsOf(one.value()));
}

}   // namespace katve
