#pragma once

#include <QUrl>

namespace katve {

// Where a website is, as people write it: www.x.fi as well as https://x.fi. Nothing valid when it is neither, so that what
// a file from elsewhere holds can open no file and start no program.
[[nodiscard]] QUrl webAddress(const QString &written);

}   // namespace katve
