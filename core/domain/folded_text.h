#pragma once

#include <QStringList>

namespace katve {

// Text without what a hurried typist leaves out: capitals, and the marks of å, ä, ö, š and their like. “paivakoti” is
// “Päiväkoti” folded. Only for finding, never for sorting: å, ä and ö are letters of their own.
[[nodiscard]] QString folded(const QString &text);

// Whether every word of what is sought occurs in the text; nothing sought occurs in everything.
[[nodiscard]] bool holdsAllWords(const QString &foldedText, const QString &sought);

}   // namespace katve
