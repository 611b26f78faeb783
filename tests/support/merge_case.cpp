#include "support/merge_case.h"

#include <sqlite3.h>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<OpenFile> copyOf(OpenFile &file, const QString &author)
{
    Database copy = Database::inMemory();
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", file.session->database().handle(), "main");
    if (backup == nullptr || sqlite3_backup_step(backup, -1) != SQLITE_DONE || sqlite3_backup_finish(backup) != SQLITE_OK)
        throw std::logic_error("a test could not copy a file");
    auto copied = std::make_unique<OpenFile>();
    copied->history.reset();
    copied->session = std::make_unique<Session>(std::move(copy), Author{.name = author, .role = u"jäsen"_s});
    copied->session->expectCheck([] {});   // it is as sound as the file it was copied from
    copied->history = std::make_unique<History>(*copied->session);
    return copied;
}

MergeReport mergeInto(OpenFile &ours, const std::vector<OpenFile *> &others)
{
    std::vector<MergeSource> sources;
    for (std::size_t i = 0; i < others.size(); ++i)
        sources.push_back({.name = u"file %1"_s.arg(i), .session = *others[i]->session});
    MergeReport report = carryOutMerge(*ours.session, planMerge(*ours.session, sources));
    if (report.written)
        ours.history->remember(report.sequence);
    return report;
}

std::vector<std::string> subjectOf(Session &session)
{
    std::vector<std::string> rows;
    for (std::size_t table = 0; table < packageTablesEnd; ++table) {
        withRowOf(static_cast<Table>(table), [&]<typename Row>(const Row &) {
            session.stores().of<Row>().forEach([&](const auto &stored) {
                std::string &text = rows.emplace_back(CodeTable<Table>::names[table]);
                for (const FieldText &field : textsOf(stored.row))
                    text.append("|").append(field.name).append("=").append(field.text);
            });
        });
    }
    session.stores().of<Dispute>().forEach([&](const auto &stored) {
        std::string text = "dispute|" + keyText(stored.row).toStdString() + "|" + std::string(codeText(stored.row.why))
            + "|shown=" + stored.row.shown.toStdString();
        std::vector<std::string> values;
        for (const DisputeSide &side : sidesOf(stored.row)) {
            std::string &value = values.emplace_back("none");
            for (const FieldText &field : side.value.value_or(FieldTexts()))
                value.append("|").append(field.name).append("=").append(field.text);
        }
        std::ranges::sort(values);
        for (const std::string &value : values)
            text.append(" / ").append(value);
        rows.push_back(std::move(text));
    });
    return rows;
}

}   // namespace katve
