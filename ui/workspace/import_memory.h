#pragma once

#include "exchange/sheets/sheet_choice.h"

#include <QHash>

namespace katve {

// What columns were taken for by hand, by the fingerprint of their headings.
using RememberedColumns = QHash<QString, ColumnChoice>;

// Empty: a heading that says nothing by which it could be known again.
[[nodiscard]] QString headingFingerprint(const QString &heading);

// Keeps that for the next file, in a small file of its own on this machine. The headings themselves are not kept, as people
// may write anything in them.
class ImportMemory {
public:
    explicit ImportMemory(QString file);   // empty: nothing is kept beyond this sitting

    [[nodiscard]] const RememberedColumns &columns() const { return m_columns; }
    void remember(const QString &heading, const ColumnChoice &choice);
    void forget();

private:
    void load();
    void save() const;

    QString m_file;
    RememberedColumns m_columns;
};

}   // namespace katve
