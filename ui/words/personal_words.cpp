#include "words/personal_words.h"

#include <QCoreApplication>

namespace katve {

namespace {

struct PersonalWords {
    Q_DECLARE_TR_FUNCTIONS(PersonalWords)
};

}   // namespace

QString personalWord(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::IdentityCode: return PersonalWords::tr("a personal identity code");
    case PersonalKind::BirthDate: return PersonalWords::tr("a birth date");
    case PersonalKind::Phone: return PersonalWords::tr("a telephone number");
    case PersonalKind::Email: break;
    }
    return PersonalWords::tr("an e-mail address");
}

QString personalWarning(const QString &text, const std::vector<PersonalMark> &marks)
{
    QStringList told;
    for (const PersonalMark &mark : marks)
        told.append(PersonalWords::tr("%1 (%2)", "what it looks like, what is written")
                        .arg(personalWord(mark.kind), text.mid(mark.position, mark.length)));
    return told.isEmpty() ? QString() : PersonalWords::tr("This looks like %1.").arg(told.join(QStringLiteral(", ")));
}

}   // namespace katve
