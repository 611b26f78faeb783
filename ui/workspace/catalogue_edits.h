#pragma once

#include "workspace/workspace.h"

namespace katve {

// Acts on the service types of the round and of the inventory, each one edit.

// The types of the round that is looked at, also where it names none and takes every type in force.
[[nodiscard]] QStringList typesOfRound(const Workspace &workspace);
// In force on a day: those that a new round has by default, and all.
[[nodiscard]] QStringList coreTypesOn(Session &session, QDate day);
[[nodiscard]] QStringList typesInForceOn(Session &session, QDate day);

// The round with exactly these types. Must not be empty: a round without any would take every type in force.
[[nodiscard]] Edit roundOfTypes(const Workspace &workspace, const QStringList &types);
[[nodiscard]] Edit roundOfEveryType(const Workspace &workspace);
// A type of our own; it belongs to the round at once.
[[nodiscard]] Edit localTypeAddition(const Workspace &workspace, const ServiceType &type);
[[nodiscard]] QString newLocalKey();
[[nodiscard]] bool isLocalKey(const QString &key);

}   // namespace katve
