#include "forms/form_words.h"
#include "domain/inventory.h"
#include "print/print_language.h"
#include "words/vocabulary.h"

#include <QCollator>
#include <QCoreApplication>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

// What is told of a form in its instructions.
struct Subject {
    QString area{};
    QString round{};
    QString made{};
    bool sample = false;
    bool isOne = false;   // municipality
};

struct GuideText {
    GuideLine::Kind kind = GuideLine::Kind::Text;
    QString text{};
    std::optional<AnswerValue> answer{};
};

// All of one language; the words come from the translations of that language while it is made.
struct Spoken {
    FormWords words{};
    std::vector<GuideText> guide{};
};

[[nodiscard]] QString stateWord(AnswerState state)
{
    switch (state) {
    case AnswerState::Draft: return FormText::tr("draft");
    case AnswerState::Confirmed: return FormText::tr("confirmed");
    case AnswerState::Carried: break;
    }
    return FormText::tr("carried over from an earlier round");
}

[[nodiscard]] QString meaningOf(AnswerValue answer)
{
    switch (answer) {
    case AnswerValue::Available:
        return FormText::tr("Residents get the service when they need it, wherever it comes from.");
    case AnswerValue::Partly:
        return FormText::tr("Some get it, or there is too little of it. Choose the reason as well.");
    case AnswerValue::Missing:
        return FormText::tr("Residents would need it and cannot get it. Choose the reason as well.");
    case AnswerValue::NotNeeded: return FormText::tr("Nobody in the municipality needs it now.");
    case AnswerValue::DontKnow: break;
    }
    return FormText::tr("It has been looked into, and nobody knows. It is never counted as missing.");
}

[[nodiscard]] std::vector<GuideText> headOf(const Subject &subject)
{
    using Kind = GuideLine::Kind;
    std::vector<GuideText> lines{{Kind::Title, FormText::tr("Mapping of services: answer form")}};
    if (subject.sample)
        lines.push_back({Kind::Sample, FormText::tr("Invented sample: the answers are not real.")});
    lines.push_back({Kind::Text, FormText::tr("For: %1").arg(subject.area)});
    lines.push_back({Kind::Text, FormText::tr("Mapping round: %1").arg(subject.round)});
    lines.push_back({Kind::Text, FormText::tr("Edition: made %1").arg(subject.made)});
    lines.push_back(
        {Kind::Text,
         FormText::tr("We ask which support services children and young people can get, and which are missing. What "
                      "counts is whether the residents get the service, in time and enough; not who provides it.")});
    return lines;
}

[[nodiscard]] std::vector<GuideText> adviceOf(const Subject &subject)
{
    const QString where = subject.isOne
        ? FormText::tr("1. The questions are on the next sheet. Each row is one service at one stage of education.")
        : FormText::tr("1. Each municipality has a sheet of its own. Each row is one service at one stage of "
                       "education.");
    const QStringList steps{
        where,
        FormText::tr("2. Choose the answer from the list in its cell. Yellow cells are still open. What you do not "
                     "know you may leave open."),
        FormText::tr("3. If the answer is partly or missing, choose the reason. Further reasons go into the next "
                     "column, separated by commas."),
        FormText::tr("4. Sufficiency, timeliness, source and note may be left empty."),
        FormText::tr("5. What has been answered before is filled in. Change what has changed and leave the rest: only "
                     "what you change is taken. An answer that you delete is taken away."),
        FormText::tr("6. Where the status says “%1”, choose “%2” if the answer still holds, or change it.")
            .arg(stateWord(AnswerState::Carried), stateWord(AnswerState::Confirmed)),
        FormText::tr("7. Never write anybody's name, nor anything that tells of a single child or family."),
        FormText::tr("The tables can be filtered. To sort them, first take the protection of the sheet off; it has no "
                     "password.")};
    std::vector<GuideText> lines{{GuideLine::Kind::Heading, FormText::tr("How to answer")}};
    for (const QString &step : steps)
        lines.push_back({GuideLine::Kind::Text, step});
    return lines;
}

[[nodiscard]] std::vector<GuideText> meanings(const FormWords &words)
{
    using Kind = GuideLine::Kind;
    std::vector<GuideText> lines{{Kind::Heading, FormText::tr("What the answers mean")}};
    for (std::size_t i = 0; i < words.answers.size(); ++i) {
        const auto answer = static_cast<AnswerValue>(i);
        lines.push_back({Kind::Text,
                         FormText::tr("%1: %2", "an answer, what it means").arg(words.answers[i], meaningOf(answer)),
                         answer});
    }
    QStringList reasons;
    for (const QString &reason : words.reasons)
        reasons.append(reason);
    lines.push_back({Kind::Heading, FormText::tr("Reasons why a service is available partly or not at all")});
    lines.push_back({Kind::Text, reasons.join(u", "_s)});
    lines.push_back({Kind::Heading, FormText::tr("When you are ready")});
    lines.push_back(
        {Kind::Text,
         FormText::tr("Save the workbook and send it back to the one you got it from. Excel, LibreOffice and Google "
                      "Sheets all do. The file may be renamed, and its rows sorted.")});
    return lines;
}

template <typename Code, typename Word> void fill(CodeWords<Code> &words, const Word &word)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = word(static_cast<Code>(i));
}

void fillCodes(FormWords &words)
{
    fill<AnswerValue>(words.answers, answerWord);
    fill<Stage>(words.stages, stageWord);
    fill<GapReason>(words.reasons, reasonWord);
    fill<Sufficiency>(words.sufficiency, sufficiencyWord);
    fill<Timeliness>(words.timeliness, timelinessWord);
    fill<AnswerSource>(words.sources, answerSourceWord);
    fill<AnswerState>(words.states, stateWord);
}

void fillHeadings(FormWords &words)
{
    const auto put = [&](FormColumn column, const QString &text) {
        words.headings.at(static_cast<std::size_t>(column)) = text;
    };
    put(FormColumn::Group, FormText::tr("Group"));
    put(FormColumn::Service, FormText::tr("Service"));
    put(FormColumn::Stage, FormText::tr("Education stage"));
    put(FormColumn::Answer, FormText::tr("Answer"));
    put(FormColumn::Reason, FormText::tr("Reason"));
    put(FormColumn::MoreReasons, FormText::tr("More reasons"));
    put(FormColumn::Sufficiency, FormText::tr("Sufficiency"));
    put(FormColumn::Timeliness, FormText::tr("Timeliness"));
    put(FormColumn::Source, FormText::tr("Source"));
    put(FormColumn::State, FormText::tr("Answer status"));
    put(FormColumn::Note, FormText::tr("Note"));
}

[[nodiscard]] Spoken spoken(Language language, const Subject &subject)
{
    const PrintLanguage inUse(language);
    Spoken all;
    FormWords &words = all.words;
    fillCodes(words);
    fillHeadings(words);
    words.title = FormText::tr("Mapping of services");
    words.hint = FormText::tr("Answer in the white and yellow cells.");
    words.sample = subject.sample ? FormText::tr("Invented sample: the answers are not real.") : QString();
    words.open = FormText::tr("Still open");
    words.wrongTitle = FormText::tr("Not in the list");
    words.wrongText = FormText::tr("Choose a word from the list. Keep this all the same?");
    words.guideSheet = FormText::tr("Instructions");
    all.guide = headOf(subject);
    for (const std::vector<GuideText> &part : {adviceOf(subject), meanings(words)})
        all.guide.insert(all.guide.end(), part.begin(), part.end());
    return all;
}

[[nodiscard]] QString inBoth(const QString &finnish, const QString &swedish)
{
    return finnish == swedish || swedish.isEmpty() ? finnish : finnish + u" / "_s + swedish;
}

void join(FormWords &words, const FormWords &finnish, const FormWords &swedish, const QString &round)
{
    words.title = inBoth(finnish.title, swedish.title);
    words.sheetTitle = u"%1 – "_s + words.title + u" – "_s + QString(round).remove(u'%');
    words.hint = inBoth(finnish.hint, swedish.hint);
    words.sample = inBoth(finnish.sample, swedish.sample);
    if (!words.sample.isEmpty())
        words.hint = words.sample + u"   "_s + words.hint;
    words.open = inBoth(finnish.open, swedish.open);
    words.wrongTitle = inBoth(finnish.wrongTitle, swedish.wrongTitle).left(32);
    words.wrongText = inBoth(finnish.wrongText, swedish.wrongText).left(255);
    words.guideSheet = finnish.guideSheet + u" – "_s + swedish.guideSheet;
    words.pageFooter =
        u"&L"_s + QString(words.title + u", "_s + round).replace(u'&', u"&&"_s).left(200) + u"&R&P / &N"_s;
    for (std::size_t i = 0; i < words.headings.size(); ++i)
        words.headings.at(i) = inBoth(finnish.headings.at(i), swedish.headings.at(i));
}

}   // namespace

FormWords formWords(Session &session, const Round &round, const AreaRef &area, Language language,
                    const QDateTime &madeAt)
{
    const Area named = session.find(Area{.kind = area.kind, .code = area.code}).value_or(Area{.nameFi = area.code});
    const bool sample = session.find(Inventory{}).value_or(Inventory{}).sample;
    const auto in = [&](Language one) {
        return spoken(
            one,
            {.area = isWholeCountry(area) && named.nameFi == area.code ? nameIn(one, round) : nameIn(one, named),
             .round = nameIn(one, round),
             .made = madeAt.toLocalTime().toString(u"d.M.yyyy H.mm"_s),
             .sample = sample,
             .isOne = area.kind == AreaKind::Municipality});
    };
    const Spoken finnish = in(Language::Finnish);
    const Spoken swedish = in(Language::Swedish);
    const Spoken english = in(Language::English);
    FormWords words = language == Language::Swedish ? swedish.words
        : language == Language::English             ? english.words
                                                    : finnish.words;
    words.language = languageCode(language);
    for (std::size_t i = 0; i < words.allAnswers.size(); ++i)
        words.allAnswers[i] = {finnish.words.answers[i], swedish.words.answers[i], english.words.answers[i]};
    join(words, finnish.words, swedish.words, nameIn(language, round));
    for (std::size_t i = 0; i < finnish.guide.size(); ++i)
        words.guide.push_back({.kind = finnish.guide[i].kind,
                               .finnish = finnish.guide[i].text,
                               .swedish = swedish.guide[i].text,
                               .answer = finnish.guide[i].answer});
    words.name = [language](const QString &fi, const QString &sv, const QString &en) {
        const QString &name = language == Language::Swedish ? sv : language == Language::English ? en : fi;
        return name.isEmpty() ? fi : name;
    };
    auto collator = std::make_shared<QCollator>(localeOf(language));
    collator->setNumericMode(true);
    collator->setCaseSensitivity(Qt::CaseInsensitive);
    words.comesBefore = [collator](const QString &one, const QString &other) {
        return collator->compare(one, other) < 0;
    };
    return words;
}

}   // namespace katve
