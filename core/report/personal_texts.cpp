#include "report/personal_texts.h"

namespace katve {

namespace {

template <typename Row> void addTextsOf(Session &session, QDate today, std::vector<PersonalText> &found)
{
    session.stores().of<Row>().forEach([&](const auto &stored) {
        eachField<Row>([&]<typename Value>(const Field<Row, Value> &field) {
            if constexpr (std::is_same_v<Value, QString>) {
                if (field.text == TextKind::Key)
                    return;
                const QString &text = stored.row.*(field.member);
                std::vector<PersonalMark> marks = personalMarks(text, today);
                std::erase_if(marks, [&](const PersonalMark &mark) {
                    return isExpected(Fields<Row>::table, field.name, mark.kind);
                });
                if (!marks.empty())
                    found.push_back({.table = Fields<Row>::table,
                                     .key = keyText(stored.row),
                                     .field = field.name,
                                     .text = text,
                                     .marks = std::move(marks)});
            }
        });
    });
}

}   // namespace

bool isExpected(Table table, std::string_view field, PersonalKind kind)
{
    const bool isOfWhom = table == Table::Providers || table == Table::Contacts;
    switch (kind) {
    case PersonalKind::Phone: return (isOfWhom && field == "phone") || field == "privacy_notice";
    case PersonalKind::Email: return (isOfWhom && field == "email") || field == "website" || field == "privacy_notice";
    case PersonalKind::IdentityCode:
    case PersonalKind::BirthDate: break;
    }
    return table < Table::Providers;   // laws and sources of the catalogue have dates and numbers of their own
}

std::vector<PersonalText> personalTexts(Session &session, QDate today)
{
    std::vector<PersonalText> found;
    addTextsOf<Answer>(session, today, found);
    addTextsOf<Provider>(session, today, found);
    addTextsOf<Offering>(session, today, found);
    addTextsOf<Round>(session, today, found);
    return found;
}

}   // namespace katve
