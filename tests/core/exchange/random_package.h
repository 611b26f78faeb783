#pragma once

#include "core/exchange/random_values.h"
#include "support/package_files.h"

namespace katve {

// A sound package of random rows: nasty text where text is free, keys beyond the basic plane, every field given or not,
// rows and columns in any order. The same seed gives the same package.
class RandomPackage {
public:
    explicit RandomPackage(unsigned seed);

    [[nodiscard]] const PackageFiles &files() const { return m_files; }
    // Whether the session holds every row as it was made.
    [[nodiscard]] bool isIn(Session &session) const;

private:
    void makeAreas();
    void makeMemberships();
    void makePopulations();
    void makeGroupsAndThemes();
    void makeServices();
    void makeProviders();
    void makeOfferings();
    void makeRounds();
    void makeAnswers();
    void write();
    template <typename Row> void write(std::vector<Row> rows);
    [[nodiscard]] AreaRefs someAreas();

    RandomValues m_any;
    PackageFiles m_files;
    std::vector<Area> m_areas;
    std::vector<Membership> m_memberships;
    std::vector<Population> m_populations;
    std::vector<ServiceGroup> m_groups;
    std::vector<Theme> m_themes;
    std::vector<ServiceType> m_services;
    std::vector<Provider> m_providers;
    std::vector<Offering> m_offerings;
    std::vector<Round> m_rounds;
    std::vector<Answer> m_answers;
    QStringList m_municipalities;
    QStringList m_groupKeys;
    QStringList m_themeKeys;
    QStringList m_serviceKeys;
    QStringList m_providerIds;
};

}   // namespace katve
