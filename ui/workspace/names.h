#pragma once

#include "analysis/matrix_input.h"
#include "edit/session.h"
#include "words/language.h"

#include <QCollator>
#include <QHash>

namespace katve {

// Names by key in the language of the screen, and their order in it. Read once; read again when a name changes.
class Names {
public:
    Names(Session &session, Language language);

    void reload(Session &session);
    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] QString area(const AreaRef &area) const;
    [[nodiscard]] QString municipality(const QString &code) const;
    [[nodiscard]] QString service(const QString &key) const;
    [[nodiscard]] QString group(const QString &key) const;
    [[nodiscard]] QString theme(const QString &key) const;
    [[nodiscard]] QString provider(const QString &id) const;
    [[nodiscard]] bool isSuggested(const QString &service) const { return m_suggested.contains(service); }
    [[nodiscard]] std::optional<Sector> sectorOf(const QString &service) const;
    [[nodiscard]] int orderOfGroup(const QString &key) const { return m_groupOrder.value(key); }

    [[nodiscard]] bool comesBefore(const QString &name, const QString &other) const
    {
        return m_collator.compare(name, other) < 0;
    }

private:
    Language m_language;
    QCollator m_collator;
    QHash<QString, QString> m_areas;   // by kind:code
    QHash<QString, QString> m_services;
    QHash<QString, QString> m_groups;
    QHash<QString, int> m_groupOrder;
    QHash<QString, QString> m_themes;
    QHash<QString, QString> m_providers;
    QHash<QString, Sector> m_sectors;
    QSet<QString> m_suggested;
};

}   // namespace katve
