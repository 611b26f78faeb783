#pragma once

#include "exchange/answer_wish.h"
#include "exchange/forms/form_book.h"
#include "exchange/forms/form_decision.h"
#include "exchange/import_report.h"
#include "exchange/sheets/sheet_lines.h"

#include <QSet>

#include <functional>
#include <memory>

namespace katve {

class Session;
struct FormRow;

// The rows of a form that came back, as what the answers are to become. What does not fit is told, and stays out.
class FormFacts {
public:
    FormFacts(Session &session, const SheetNames &names, ImportReport &report);
    ~FormFacts();

    void setBook(FormBook book) { m_book = std::move(book); }
    void setFile(const QString &name) { m_file = name; }
    // Reads one sheet. `progress` is called now and then with the bytes read, and may throw.
    void read(SheetReader &reader, const SheetMapping &mapping, const std::function<void(qint64)> &progress);

    [[nodiscard]] const FormBook &book() const { return m_book; }
    [[nodiscard]] const std::vector<AnswerWish> &wishes() const { return m_wishes; }
    [[nodiscard]] bool isEmpty() const { return m_wishes.empty(); }
    // Where the row with a line of `wishes` stands; nothing when it is none.
    [[nodiscard]] std::optional<SheetPlace> place(qint64 line) const;
    [[nodiscard]] const SheetMapping &mapping(int index) const { return m_mappings[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QString sheetName(const SheetMapping &mapping) const;

private:
    struct RoundScope;
    using Kind = ImportRemark::Kind;

    [[nodiscard]] static SheetRow filledDown(const SheetRow &row, std::vector<std::pair<SheetMerge, QString>> &open);
    void takeRow(const FormRow &row);
    void noteStray(const FormRow &row);
    [[nodiscard]] bool isFaulty(const FormRow &row);
    [[nodiscard]] bool isMisnamed(const SheetMapping &mapping) const;
    [[nodiscard]] bool isOfHere(const FormRow &row, QString &round);
    [[nodiscard]] std::optional<Answer> keyOf(const FormRow &row, const std::optional<FormRecord> &record,
                                              const QString &round);
    [[nodiscard]] bool agrees(const FormRow &row, const FormRecord &record);
    [[nodiscard]] std::optional<Answer> keyByNames(const FormRow &row, const QString &round);
    [[nodiscard]] bool isAsked(const FormRow &row, const Answer &key);
    void carryOut(const FormRow &row, const Answer &key, const FormDecision &decision,
                  const std::optional<Answer> &stored);
    void wish(const FormRow &row, const Answer &key, const std::optional<Answer> &before,
              const std::optional<Answer> &after);
    [[nodiscard]] const RoundScope *scopeOf(const QString &round);
    [[nodiscard]] QString changeSince(const RoundScope &scope) const;

    void reject(const FormRow &row, SheetField field, Kind kind, const QString &value = {}, const QString &detail = {});
    void rejectOnce(const FormRow &row, Kind kind, const QString &value, const QString &detail = {});
    void note(const FormRow &row, SheetField field, Kind kind, const QString &value, const QString &detail = {});
    [[nodiscard]] ImportRemark remark(const FormRow &row, SheetField field, Kind kind, const QString &value,
                                      const QString &detail) const;

    Session &m_session;
    const SheetNames &m_names;
    ImportReport &m_report;
    FormBook m_book;
    QString m_file;
    QString m_inventory;
    std::vector<SheetMapping> m_mappings;
    std::vector<AnswerWish> m_wishes;
    std::vector<SheetPlace> m_places;        // of the wishes
    QHash<QString, std::size_t> m_changed;   // wishes that change something, by question
    QHash<QString, std::shared_ptr<RoundScope>> m_scopes;
    QHash<QString, std::optional<FormMark>> m_marks;   // as they were read: every row says the same
    QSet<QString> m_told;
    QHash<QString, int> m_asked;   // rows of the sheet that is read, by their questions
    bool m_isMisnamed = false;     // the sheet that is read
};

}   // namespace katve
