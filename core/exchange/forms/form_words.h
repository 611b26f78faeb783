#pragma once

#include "domain/codes.h"
#include "exchange/forms/form_columns.h"

#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace katve {

// One line of the instructions, in Finnish and in Swedish side by side.
struct GuideLine {
    enum class Kind : std::uint8_t { Title, Sample, Heading, Text };
    Kind kind = Kind::Text;
    QString finnish{};
    QString swedish{};
    std::optional<AnswerValue> answer{};   // the line tells what this answer means
};

template <CodeList Code> using CodeWords = std::array<QString, CodeTable<Code>::names.size()>;

// The words of a form, made where there are words. Those that are chosen from lists are in one language; what people
// read is in two.
struct FormWords {
    CodeWords<AnswerValue> answers{};
    CodeWords<Stage> stages{};
    CodeWords<GapReason> reasons{};
    CodeWords<Sufficiency> sufficiency{};
    CodeWords<Timeliness> timeliness{};
    CodeWords<AnswerSource> sources{};
    CodeWords<AnswerState> states{};
    std::array<QStringList, CodeTable<AnswerValue>::names.size()> allAnswers{};   // in every language, for the colours
    std::array<QString, formColumnCount> headings{};                              // of the columns that are shown
    std::vector<GuideLine> guide{};
    QString language{};   // fi, sv or en
    QString guideSheet{};
    QString title{};        // of the workbook
    QString sheetTitle{};   // %1: the municipality
    QString hint{};         // above each table
    QString sample{};       // empty: it is none
    QString open{};         // "still unanswered"
    QString pageFooter{};
    QString wrongTitle{};   // when something is typed that is in no list
    QString wrongText{};
    // The name in the language of the form.
    std::function<QString(const QString &fi, const QString &sv, const QString &en)> name{};
    // Whether a name comes before another.
    std::function<bool(const QString &one, const QString &other)> comesBefore{};
};

}   // namespace katve
