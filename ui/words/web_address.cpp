#include "words/web_address.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

QUrl webAddress(const QString &written)
{
    const QString text = written.trimmed();
    const QUrl asWritten(text);
    const bool isWeb = asWritten.scheme() == u"https"_s || asWritten.scheme() == u"http"_s;
    const bool hasScheme = text.contains(u':') && !text.section(u':', 0, 0).contains(u'.');
    const QUrl address = isWeb || hasScheme ? asWritten : QUrl(u"https://"_s + text);
    const bool isGood = (isWeb || !hasScheme) && address.isValid() && address.host().contains(u'.');
    return isGood ? address : QUrl();
}

}   // namespace katve
