#pragma once

#include "analysis/sums.h"
#include "domain/codes.h"
#include "domain/table.h"

#include <QDate>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace katve {

// The words of one language that tables for people are written in and read back by. They are made where there are words;
// here they are a value.
struct TableWords {
    QString language{};                                        // fi, sv or en
    std::map<std::string, QString> sheets{};                   // by the table's name, or about, matrix, gaps, cells
    std::map<std::string, QString> headings{};                 // "answers.note"
    std::map<std::string, QString> nameHeadings{};             // "answers.service": of the name beside the key
    std::map<std::string, QString> phrases{};                  // of the sheets that are made of no table
    std::map<std::string, std::vector<std::string>> codes{};   // by list, in the order of the codes; UTF-8
    std::function<QString(const Sums &)> coverage{};           // a share, or a range of it

    [[nodiscard]] QString sheet(const std::string &name) const { return found(sheets, name); }
    [[nodiscard]] QString heading(std::string_view table, std::string_view field) const
    {
        return found(headings, std::string(table) + '.' + std::string(field));
    }
    [[nodiscard]] QString nameHeading(std::string_view table, std::string_view field) const
    {
        return found(nameHeadings, std::string(table) + '.' + std::string(field));
    }
    [[nodiscard]] QString phrase(const std::string &name) const { return found(phrases, name); }

private:
    [[nodiscard]] static QString found(const std::map<std::string, QString> &words, const std::string &name)
    {
        const auto at = words.find(name);
        return at == words.end() ? QString::fromStdString(name) : at->second;
    }
};

// What `TableWords::codes` calls the words of a code list.
template <CodeList Code> inline constexpr const char *codeListName = nullptr;
template <> inline constexpr const char *codeListName<Stage> = "stage";
template <> inline constexpr const char *codeListName<AreaKind> = "area_kind";
template <> inline constexpr const char *codeListName<Sector> = "sector";
template <> inline constexpr const char *codeListName<Level> = "level";
template <> inline constexpr const char *codeListName<OfferingStatus> = "offering_status";
template <> inline constexpr const char *codeListName<Mode> = "mode";
template <> inline constexpr const char *codeListName<Access> = "access";
template <> inline constexpr const char *codeListName<Cost> = "cost";
template <> inline constexpr const char *codeListName<AnswerValue> = "answer";
template <> inline constexpr const char *codeListName<AnswerState> = "answer_state";
template <> inline constexpr const char *codeListName<GapReason> = "reason";
template <> inline constexpr const char *codeListName<Sufficiency> = "sufficiency";
template <> inline constexpr const char *codeListName<Timeliness> = "timeliness";
template <> inline constexpr const char *codeListName<AnswerSource> = "answer_source";
template <> inline constexpr const char *codeListName<Status> = "status";

inline constexpr const char *flagListName = "flag";   // no, yes
// From 2023 on some words are others: these come after the name of a list.
inline constexpr const char *countyWords = "_2023";

// Of the tables for people: in which fields of which tables a code has a name beside it.
[[nodiscard]] bool hasNameBeside(Table table, std::string_view field);

// Whether an inventory speaks of wellbeing counties: its newest round is of their time.
[[nodiscard]] inline bool speaksOfCounties(QDate areasOn)
{
    return areasOn >= QDate(2023, 1, 1);
}

}   // namespace katve
