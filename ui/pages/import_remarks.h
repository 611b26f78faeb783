#pragma once

#include "workspace/import_work.h"

#include <QWidget>

class QTreeWidget;

namespace katve {

class TextLabel;

// What could not be understood, and what is worth knowing: each once, with how often and where it is first.
class ImportRemarks : public QWidget {
    Q_OBJECT

public:
    explicit ImportRemarks(QWidget *parent);

    void show(const PlannedImport &plan);
    [[nodiscard]] int count() const;

private:
    void fitColumns();

    TextLabel *m_hint;
    QTreeWidget *m_list;
};

// The same as lines of text, what was not understood first.
struct RemarkLine {
    QString text{};
    QString first{};   // where
    qint64 count = 0;
    bool isFault = false;
};
[[nodiscard]] std::vector<RemarkLine> remarkLines(const ImportReport &report, const std::vector<ReadingNote> &notes);

}   // namespace katve
