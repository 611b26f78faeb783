#include "domain/uuid.h"
#include "support/catch.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] qint64 millisecondsIn(const QString &uuid)
{
    return (uuid.left(8) + uuid.mid(9, 4)).toLongLong(nullptr, 16);
}

}   // namespace

TEST_CASE("a uuid is of version 7 and of the variant of RFC 9562")
{
    static const QRegularExpression shape(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    for (int i = 0; i < 100; ++i)
        CHECK(shape.match(newUuid()).hasMatch());
    CHECK(QUuid(newUuid()).variant() == QUuid::DCE);
}

TEST_CASE("a uuid begins with the moment it was made")
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString uuid = newUuid();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    CHECK(before <= millisecondsIn(uuid));
    CHECK(millisecondsIn(uuid) <= after);
}

TEST_CASE("uuids made one after the other sort by their time and never repeat")
{
    constexpr int count = 10'000;
    QSet<QString> seen;
    QString last;
    bool sorted = true;
    for (int i = 0; i < count; ++i) {
        const QString uuid = newUuid();
        sorted = sorted && last.left(18) <= uuid.left(18);
        seen.insert(uuid);
        last = uuid;
    }
    CHECK(sorted);
    CHECK(seen.size() == count);
}
