#include "edit/people/erased_people.h"
#include "domain/folded_text.h"
#include "edit/session.h"

#include <QCryptographicHash>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString contactsTable = u"contacts"_s;
const QString namesTable = u"names"_s;
constexpr qsizetype mostWords = 4;   // of a name

// Who wrote it with å and who without must not be two people; “Last, First” is “First Last” turned.
[[nodiscard]] QString plain(const QString &text)
{
    return folded(text).remove(u',').simplified();
}

[[nodiscard]] QString digestOf(const QString &salt, const QString &plainText)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(salt.toUtf8());
    hash.addData(QByteArrayView("\x1F", 1));
    hash.addData(plainText.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

struct Word {
    qsizetype start = 0;
    qsizetype end = 0;
};

[[nodiscard]] bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter == u'-' || letter == u'\'' || letter == u'@'
        || letter == u'.' || letter == u'_' || letter == u'+' || letter.isSurrogate();
}

[[nodiscard]] std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text[i])) {
            ++i;
            continue;
        }
        Word word{i, i};
        while (word.end < text.size() && isOfWord(text[word.end]))
            ++word.end;
        i = word.end;
        while (word.end > word.start + 1 && text[word.end - 1] == u'.')   // the end of a sentence
            --word.end;
        words.push_back(word);
    }
    return words;
}

}   // namespace

ErasedPeople::ErasedPeople(Session &session)
    : m_salt(identityOf(session.database()).uuid)
    , m_all(tombstones(session.database()))
{
    for (const Tombstone &tombstone : m_all)
        (tombstone.table == contactsTable ? m_contacts : m_digests).insert(tombstone.key);
}

QString ErasedPeople::cut(const QString &text) const
{
    if (m_digests.isEmpty() || text.isEmpty())
        return text;
    const std::vector<Word> words = wordsOf(text);
    QString out;
    qsizetype done = 0;
    for (std::size_t first = 0; first < words.size(); ++first) {
        const std::size_t last = std::min(words.size(), first + static_cast<std::size_t>(mostWords));
        for (std::size_t end = last; end > first; --end) {
            const qsizetype start = words[first].start;
            const QString part = text.mid(start, words[end - 1].end - start);
            if (!m_digests.contains(digestOf(m_salt, plain(part))))
                continue;
            out += text.mid(done, start - done) + erasedText;
            done = words[end - 1].end;
            first = end - 1;
            break;
        }
    }
    return out + text.mid(done);
}

QString ErasedPeople::cutAuthor(const QString &author) const
{
    const QString left = cut(author);
    return left == erasedText ? QString() : left;
}

std::vector<Tombstone> ErasedPeople::tombstonesOf(Session &session, const Person &person, const QStringList &contacts)
{
    const QString salt = identityOf(session.database()).uuid;
    std::vector<Tombstone> all;
    for (const QString &id : contacts)
        all.push_back({contactsTable, id});
    const QStringList words = plain(person.name).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        QStringList turned = words;
        turned.prepend(turned.takeLast());
        all.push_back({namesTable, digestOf(salt, words.join(u' '))});
        all.push_back({namesTable, digestOf(salt, turned.join(u' '))});
    }
    if (const QString email = plain(person.email); !email.isEmpty())
        all.push_back({namesTable, digestOf(salt, email)});
    return all;
}

}   // namespace katve
