#pragma once

#include "pages/municipality_entries.h"

#include <QFont>
#include <QPalette>

class QTextDocument;

namespace katve {

// Sets the page of one municipality as a document of one or two columns. Its links are `cell:<service>`,
// `municipality:<code>`, and addresses of the world outside.
class MunicipalityHtml {
    Q_DECLARE_TR_FUNCTIONS(MunicipalityHtml)

public:
    struct Style {
        QFont font{};
        QPalette palette{};
        int width = 0;   // of both columns, in pixels
        bool hasTwoColumns = true;
    };

    MunicipalityHtml(const Workspace &workspace, const MunicipalityFacts &facts, std::vector<ContactPerson> people,
                     Style style)
        : m_workspace(workspace)
        , m_facts(facts)
        , m_people(std::move(people))
        , m_style(std::move(style))
    {}

    void writeInto(QTextDocument &document) const;

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString available() const;
    [[nodiscard]] QString lacking() const;
    [[nodiscard]] QString beside() const;
    [[nodiscard]] QString besideRow(const Compared &compared, const QString &name, int bar) const;
    [[nodiscard]] QString regionName(const AreaRef &area) const;
    [[nodiscard]] QString whomToAsk() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString person(const ContactPerson &contact) const;
    [[nodiscard]] QString contact(const ContactEntry &entry) const;
    [[nodiscard]] QString section(const QString &heading, const QString &hint, const QString &body) const;
    [[nodiscard]] QString entries(const std::vector<MunicipalityEntry> &entries, bool hasGroups) const;
    [[nodiscard]] QString entry(const MunicipalityEntry &entry) const;
    [[nodiscard]] static QString paragraph(const QString &text, const QString &style);
    [[nodiscard]] bool isLeftLonger() const;
    [[nodiscard]] QString chosenOnly() const;
    [[nodiscard]] QString dim() const;
    [[nodiscard]] int line() const;
    [[nodiscard]] int markSide() const;
    void addPictures(QTextDocument &document) const;
    void addBar(QTextDocument &document, int bar, const Sums &sums) const;

    const Workspace &m_workspace;
    const MunicipalityFacts &m_facts;
    std::vector<ContactPerson> m_people;
    Style m_style;
};

}   // namespace katve
