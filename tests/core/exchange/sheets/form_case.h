#pragma once

#include "core/exchange/sheets/names_case.h"
#include "exchange/forms/answer_form.h"
#include "exchange/forms/form_columns.h"
#include "words/language.h"

namespace katve {

// A form on its way: made from an inventory, changed cell by cell as people and programs do, and taken back.
class FormCase {
public:
    struct Sheet {
        QString name{};
        bool hidden = false;
        std::vector<std::vector<QString>> rows{};
    };

    explicit FormCase(const AreaRef &area = {.kind = AreaKind::Municipality, .code = QStringLiteral("564")},
                      Language language = Language::Finnish);

    [[nodiscard]] NamesCase &here() { return m_here; }
    [[nodiscard]] Session &session() { return m_here.session(); }
    // Makes the form from the inventory as it is now.
    void make();
    // A form that another program has saved, as if it had been made from this inventory.
    void load(const QString &path);
    [[nodiscard]] QString made() const { return m_folder.filePath(QStringLiteral("form.xlsx")); }
    [[nodiscard]] std::vector<Sheet> &sheets() { return m_sheets; }
    [[nodiscard]] Sheet &sheet(const QString &name);
    // The row of a question, known by its hidden codes, on whatever sheet it is.
    [[nodiscard]] std::vector<QString> &row(const char *municipality, const char *service, const char *stage);
    [[nodiscard]] QString &cell(const char *service, const char *stage, FormColumn column,
                                const char *municipality = "564");
    void removeColumns(FormColumn first, FormColumn last);
    // Saves what has become of it, and takes it in.
    [[nodiscard]] QString saved(const char *name = "back.xlsx") const;
    [[nodiscard]] ImportReport back(const ImportOptions &options = {});
    [[nodiscard]] ImportReport take(const QString &path, const ImportOptions &options = {});
    [[nodiscard]] SheetPreview preview(const QString &path);
    // The first sheet that asks something, as a program writes it out alone.
    [[nodiscard]] QString savedAsCsv() const;

    void put(const Answer &answer);
    [[nodiscard]] std::optional<Answer> answer(const char *service, Stage stage, const char *municipality = "564");
    [[nodiscard]] static std::string countsOf(const ImportReport &report) { return counted(report.of(Table::Answers)); }

private:
    QTemporaryDir m_folder;
    NamesCase m_here;
    AreaRef m_area;
    Language m_language;
    std::vector<Sheet> m_sheets;
};

[[nodiscard]] std::vector<FormCase::Sheet> sheetsOf(const QString &path);
void writeBook(const QString &path, const std::vector<FormCase::Sheet> &sheets);
// An answer of the form's municipality in the newest round.
[[nodiscard]] Answer answerOf(const char *service, Stage stage, AnswerValue value);

}   // namespace katve
