#include "store/store_error.h"
#include "support/catch.h"
#include "widgets/guarded.h"

#include <QMessageBox>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a failure that does not name its file is told of the one that is open")
{
    QWidget window;
    window.setWindowFilePath(u"/somewhere/oys.katve"_s);
    CHECK_FALSE(guarded(&window, [] { throw StoreError(StoreError::Reason::Locked, {}); }));
    const auto *box = window.findChild<QMessageBox *>();
    REQUIRE(box != nullptr);
    CHECK(box->text().startsWith(u"/somewhere/oys.katve is in use"_s));
}
