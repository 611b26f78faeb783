#include "core/store/raw_file.h"
#include "support/catch.h"
#include "ui/window_case.h"

#include <QSignalSpy>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "a file that somebody has written past the program is read but never written, and this is found out by itself")
{
    WindowCase here;
    const QString path = here.sample();
    raw::Connection(path).run("UPDATE answer SET note = 'written past the program' WHERE answer = 2");
    const QByteArray before = raw::bytes(path);
    Workspace workspace(std::make_unique<Session>(Database::open(path, Database::Access::Write)), Language::English);
    QSignalSpy found(&workspace, &Workspace::foundUnsound);
    CHECK(workspace.hasRound());
    REQUIRE((found.count() == 1 || found.wait(60'000)));
    const Round round{.id = u"r-new"_s, .nameFi = u"Uusi"_s, .asOf = QDate(2030, 1, 1)};
    for (int attempt = 0; attempt < 2; ++attempt) {
        StoreError::Reason reason = StoreError::Reason::Failed;
        try {
            static_cast<void>(workspace.run(additionOf(EditKind::AddRound, round)));
        } catch (const StoreError &error) {
            reason = error.reason();
        }
        CHECK(reason == StoreError::Reason::LogDisagrees);
    }
    CHECK(raw::bytes(path) == before);
}

TEST_CASE("an inventory can be closed before its check is done")
{
    WindowCase here;
    here.openSample();
    here.window().closeInventory();
    CHECK(here.window().workspace() == nullptr);
}
