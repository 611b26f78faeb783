#include "words/personal_address.h"

#include <QRegularExpression>

namespace katve {

using namespace Qt::Literals::StringLiterals;

bool looksPersonal(const QString &email)
{
    static const QRegularExpression firstAndLast(u"^\\s*\\p{L}[\\p{L}-]+[._]\\p{L}[\\p{L}'-]+\\d*@"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    return firstAndLast.match(email).hasMatch();
}

}   // namespace katve
