#pragma once

#include "domain/area.h"

#include <QStringList>

namespace katve {

// A mapping round (kartoituskierros).
struct Round {
    QString id{};
    QString nameFi{};
    QString nameSv{};
    QString nameEn{};
    QDate asOf{};
    QDate geographyDate{};   // null: `asOf`
    AreaRefs areas{};        // empty: the whole country
    QDate opensOn{};
    QDate closesOn{};
    QStringList services{};   // empty: every type in force on `asOf`
    QString purpose{};
    QString privacyNotice{};
    QDate retentionUntil{};
    bool closed = false;   // takes no edits until reopened
    friend bool operator==(const Round &, const Round &) = default;

    [[nodiscard]] QDate areasOn() const { return geographyDate.isNull() ? asOf : geographyDate; }
};

// Whether residents of a municipality get a service; who provides it is the offering's business.
struct Answer {
    QString round{};
    QString municipality{};
    QString service{};
    Stage stage = Stage::Ecec;
    AnswerValue answer = AnswerValue::DontKnow;
    std::vector<GapReason> reasons{};
    std::optional<Sufficiency> sufficiency{};
    std::optional<Timeliness> timeliness{};
    QDate answeredOn{};
    QString answeredBy{};   // a role, never a person's name
    std::optional<AnswerSource> source{};
    std::optional<AnswerState> state{};   // no value means confirmed
    QString note{};
    friend bool operator==(const Answer &, const Answer &) = default;

    [[nodiscard]] bool isCarried() const { return state == AnswerState::Carried; }
};

}   // namespace katve
