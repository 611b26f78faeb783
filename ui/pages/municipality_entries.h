#pragma once

#include "report/municipality_facts.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace katve {

// One line of the municipality's page: a service type at the stages where it stands alike, and what is to be said of it.
struct MunicipalityEntry {
    QString service{};
    QString name{};
    QString group{};
    Status status = Status::Unknown;   // of several kinds of available the nearest
    QString stages{};                  // none: at every stage that is looked at
    QStringList words{};               // each a line
};

// A provider that can be asked.
struct ContactEntry {
    QString name{};
    int level = 0;
    QString services{};
    QString phone{};
    QString email{};
    QString website{};
    [[nodiscard]] bool isReachable() const { return !phone.isEmpty() || !email.isEmpty() || !website.isEmpty(); }
};

// The facts of a municipality in words, ready for the page.
class MunicipalityEntries {
    Q_DECLARE_TR_FUNCTIONS(MunicipalityEntries)

public:
    MunicipalityEntries(const Workspace &workspace, const MunicipalityFacts &facts)
        : m_workspace(workspace)
        , m_facts(facts)
    {}

    // What residents get, by group, the nearest first.
    [[nodiscard]] std::vector<MunicipalityEntry> available() const;
    // By group and name: missing, partly, not needed or unknown.
    [[nodiscard]] std::vector<MunicipalityEntry> with(Status status) const;
    [[nodiscard]] std::vector<ContactEntry> contacts() const;

private:
    using Stages = std::vector<const StageFacts *>;

    [[nodiscard]] MunicipalityEntry entryOf(const ServiceFacts &service, const Stages &stages) const;
    [[nodiscard]] QString stagesText(const ServiceFacts &service, StageSet stages) const;
    [[nodiscard]] QStringList giverLines(const Stages &stages) const;
    [[nodiscard]] QString giverText(const Giver &giver, StageSet of, StageSet all) const;
    [[nodiscard]] QString whyText(const Stages &stages) const;
    [[nodiscard]] QStringList othersLines(const ServiceFacts &service, StageSet stages) const;
    [[nodiscard]] QStringList wordsOf(const ServiceFacts &service, const Stages &stages) const;

    const Workspace &m_workspace;
    const MunicipalityFacts &m_facts;
};

}   // namespace katve
