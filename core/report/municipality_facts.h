#pragma once

#include "analysis/column_sets.h"
#include "analysis/gap_matrix.h"
#include "domain/provider.h"
#include "edit/session.h"

#include <QMultiHash>

namespace katve {

// What is to be said of one municipality to those who decide in it, as values and public keys: what its residents get and
// from where, what they lack and why, how others fare, and whom to ask. Words, order on the page and drawing are
// somebody else's. Every number comes from the gap matrix.

// Who gives a service at a stage, and from how far.
struct Giver {
    QString offering{};
    QString provider{};
    QString organisation{};   // the provider itself where it is no unit of another
    AreaRef through{};        // the nearest area it serves that the municipality belongs to
    [[nodiscard]] int level() const { return levelOf(through.kind); }
    friend bool operator==(const Giver &, const Giver &) = default;
};

struct StageFacts {
    Stage stage = Stage::Ecec;
    Cell cell{};
    qint64 residents = 0;   // 0 as well where nobody has given them
    bool residentsGiven = false;
    std::optional<Answer> answer{};   // one that is carried does not count
    std::vector<Giver> givers{};      // the nearest first
};

struct ServiceFacts {
    QString service{};
    QString group{};
    std::optional<bool> statutory{};
    Sums sums{};                        // over its stages
    std::vector<StageFacts> stages{};   // those that are looked at
};

// The same services elsewhere: the municipality's regions, or a neighbour.
struct Compared {
    AreaRef area{};
    std::size_t municipalities = 1;   // of the round
    Sums total{};
    std::vector<Sums> services{};   // in the order of the facts
};

// A provider that reaches the municipality.
struct Contact {
    Provider provider{};
    std::optional<Provider> organisation{};   // of which it is a unit
    int level = 0;                            // from how far its nearest offering comes
    QStringList services{};                   // in the order of the facts
    StageSet stages{};
};

struct MunicipalityFacts {
    QString municipality{};
    Sums total{};
    std::vector<ServiceFacts> services{};   // in the order of the columns asked for
    std::vector<Compared>
        regions{};   // province, wellbeing county, network region, ERVA or collaborative area, country
    std::vector<Compared> neighbours{};   // by land and of the round, by code
    QStringList neighboursOutside{};      // by land, but not of the round
    std::vector<Contact> contacts{};      // the nearest first
};

// The neighbours whose residents get a service, be it from wherever, at one at least of the stages.
[[nodiscard]] QStringList neighboursThatGet(const GapMatrix &matrix, const MunicipalityFacts &facts,
                                            const QString &service, StageSet stages);

// What the facts are drawn from.
struct FactSource {
    Session &session;
    const Round &round;
    const GapMatrix &matrix;
    View view = View::Now;
};

// Over the columns asked for, each named once. Nothing when the municipality is not of the round. `borders` names
// municipalities that share one, both ways; those merged since are followed to their successors.
[[nodiscard]] std::optional<MunicipalityFacts> municipalityFacts(const FactSource &source, const QString &municipality,
                                                                 const Columns &columns,
                                                                 const QMultiHash<QString, QString> &borders);

}   // namespace katve
