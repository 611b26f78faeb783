#include "store/change_text.h"
#include "store/store_error.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace katve {

namespace {

[[nodiscard]] std::string textOf(const QJsonValue &value)
{
    if (!value.isString())
        throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a change in the history cannot be read"));
    return value.toString().toStdString();
}

}   // namespace

QByteArray fieldTextsToJson(const FieldTexts &texts)
{
    QJsonObject object;
    for (const FieldText &text : texts)
        object.insert(QLatin1String(text.name.data(), static_cast<qsizetype>(text.name.size())), exactText(text.text));
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace("\xEF\xBB\xBF", "\\ufeff");   // Qt's reader would leave a byte order mark out of the text's beginning
    return json;
}

FieldTexts fieldTextsFromJson(Table table, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FieldTexts texts;
    withRowOf(table, [&]<typename Row>(const Row &) {
        eachField<Row>([&](const auto &field) {
            const auto value =
                object.constFind(QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size())));
            if (value != object.constEnd())
                texts.push_back({field.name, textOf(*value)});
        });
    });
    if (texts.empty() || texts.size() != static_cast<std::size_t>(object.size()))
        throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a change in the history cannot be read"));
    return texts;
}

}   // namespace katve
