#pragma once

#include "domain/name_match.h"
#include "domain/round.h"
#include "domain/stage_set.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace katve {

class Session;

// Why something in a spreadsheet was taken for something of ours, the surest first.
enum class MatchReason : std::uint8_t {
    Code,       // our code or key
    Name,       // a name of ours in some language
    Synonym,    // a word people use for it
    Form,       // a name in a case, or with "kaupunki" after it
    Content,    // by what stands in the column
    Place,      // by the sheet's name or a title above the table
    Likeness,   // a name that differs by a letter or two
    Chosen,     // by a person
    Default,    // nothing was said
};

[[nodiscard]] double confidenceOf(MatchReason reason);

// What a text was taken for. No key: for nothing, or for several, which are then named.
struct NameFound {
    QString key{};
    QString shown{};   // its name in Finnish
    MatchReason reason = MatchReason::Name;
    bool mended = false;     // the code had lost its zeros
    bool inRound = false;    // told of names, not of codes
    QStringList several{};   // names of ours that fit equally well
    [[nodiscard]] bool isFound() const { return !key.isEmpty(); }
};

// Whether a person said which round answers are for; else a sheet that names the year of another one is of that.
enum class RoundIs : std::uint8_t { Guessed, Chosen };

// The municipalities and service types of an inventory by the names people give them. Those of the round come first: a
// municipality of the past, or a service of other words, is only meant when none of the round is.
class SheetNames {
public:
    SheetNames(Session &session, const Round &round, RoundIs is = RoundIs::Guessed);

    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] bool isRoundChosen() const { return m_isChosen; }
    [[nodiscard]] bool isRound(const QString &id) const;
    // A group or a theme of service types, which may stand above them.
    [[nodiscard]] bool isGroup(const QString &text) const;
    // The one of this id, or the round that everything else is of.
    [[nodiscard]] const Round &round(const QString &id) const;
    // The round that one of these years is of; nothing when none is, or several are.
    [[nodiscard]] const Round *roundOf(const std::vector<int> &years) const;
    [[nodiscard]] NameFound municipality(const QString &text) const { return found(m_municipalities, text); }
    [[nodiscard]] NameFound service(const QString &text) const { return found(m_services, text); }
    [[nodiscard]] StageSet stagesOf(const QString &service) const { return m_stages.value(service); }
    [[nodiscard]] QString nameOfMunicipality(const QString &code) const { return nameOf(m_municipalities, code); }
    // The id of the round that a cell names by its id, a name or its year; else the text as it is.
    [[nodiscard]] QString roundFor(const QString &text) const;
    [[nodiscard]] QString nameOfRound(const QString &id) const;
    [[nodiscard]] QString nameOfService(const QString &key) const { return nameOf(m_services, key); }
    [[nodiscard]] bool isMunicipality(const QString &text) const { return municipality(text).isFound(); }
    [[nodiscard]] bool isService(const QString &text) const { return service(text).isFound(); }

private:
    struct Named {
        QString key{};
        QString shown{};
        std::vector<FoldedName> names{};
        bool inRound = false;
    };
    struct Kind {
        std::vector<Named> rows{};
        QHash<QString, QList<int>> bySqueezed{};
        bool hasCodes = false;   // numbers of three digits
        bool hasForms = false;   // names in cases
        mutable QHash<QString, NameFound> known{};
    };

    [[nodiscard]] static QString nameOf(const Kind &kind, const QString &key);
    static void add(Kind &kind, Named named, const QStringList &names);
    [[nodiscard]] static NameFound found(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound lookedFor(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound byCode(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound byNameAndCode(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound byBothNames(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound byForm(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound byLikeness(const Kind &kind, const QString &text);
    [[nodiscard]] static NameFound oneOf(const Kind &kind, const QList<int> &rows, MatchReason reason);

    Round m_round;
    bool m_isChosen;
    QSet<QString> m_groups{};             // squeezed
    std::vector<Round> m_rounds{};        // all
    std::vector<Round> m_otherRounds{};   // none of them is meant where a person chose
    Kind m_municipalities;
    Kind m_services;
    QHash<QString, StageSet> m_stages;
};

}   // namespace katve
