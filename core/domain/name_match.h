#pragma once

#include <QStringList>

#include <cstdint>

namespace katve {

// A name made ready to be looked for: folded (folded_text.h), as a whole and word by word.
struct FoldedName {
    FoldedName() = default;
    explicit FoldedName(const QString &name);

    QString whole{};
    QStringList words{};
};

// How well what somebody typed fits a name, the better the greater.
enum class NameMatch : std::uint8_t {
    None,
    Inside,      // in the middle of a word
    Form,        // a Finnish case or a Swedish genitive of a word ("Kemissä", "Uleåborgs")
    Word,        // the beginning of a word
    Beginning,   // of the whole name
    Whole,
};

// Every word that was typed has to fit some word of the name; the worst of them counts. Words for "municipality" and
// "town" after another word ("Oulun kaupunki") are left out.
[[nodiscard]] NameMatch matchName(const FoldedName &typed, const FoldedName &name);

// The beginnings that the cases of a Finnish word are made on, folded: "kempele" also as "kempelee", "lahti" as "lahde".
[[nodiscard]] QStringList finnishStems(const QString &foldedWord);

}   // namespace katve
