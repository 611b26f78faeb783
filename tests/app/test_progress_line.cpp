#include "progress_line.h"
#include "support/catch.h"

#include <QTextStream>

#include <stdexcept>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a progress line is written over and is gone at the end, also when the work fails")
{
    QString text;
    QTextStream stream(&text);
    try {
        ProgressLine line(stream);
        line.show(u"Reading … 10 %"_s);
        throw std::runtime_error("the work");
    } catch (const std::runtime_error &) {
        CHECK(text == u"\rReading … 10 %\r"_s + QString(16, u' ') + u'\r');
    }
}

TEST_CASE("a progress line that shows nothing writes nothing")
{
    QString text;
    QTextStream stream(&text);
    {
        const ProgressLine line(stream);
    }
    stream.flush();
    CHECK(text.isEmpty());
}

TEST_CASE("words that come at once after others are not shown")
{
    QString text;
    QTextStream stream(&text);
    ProgressLine line(stream);
    for (int i = 0; i < 1000; ++i)
        line.show(QString::number(i));
    CHECK(text.count(u'\r') < 1000);
    CHECK(text.startsWith(u"\r0"_s));
}
