#include "print/table_language.h"
#include "print/print_language.h"

#include <QCoreApplication>
#include <QThread>

namespace katve {

TableWords tableWordsIn(Language language)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    const PrintLanguage words(language);
    return tableWords(language);
}

const std::vector<TableWords> &tableWordsOfAll()
{
    static const std::vector<TableWords> all{tableWordsIn(Language::Finnish), tableWordsIn(Language::Swedish),
                                             tableWordsIn(Language::English)};
    return all;
}

}   // namespace katve
