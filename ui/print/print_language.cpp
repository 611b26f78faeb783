#include "print/print_language.h"

#include <QCoreApplication>
#include <QEvent>

namespace katve {

using namespace Qt::Literals::StringLiterals;

// What it does not know it gives back as it is, in English; else the words of the screen's language would come through.
class PrintLanguage::Whole : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        QString found = QTranslator::translate(context, source, disambiguation, n);
        return found.isNull() ? QString::fromUtf8(source) : found;
    }
};

PrintLanguage::PrintLanguage(Language language) : m_words(std::make_unique<Whole>())
{
    static_cast<void>(m_words->load(u":/i18n/katve_"_s + languageCode(language) + u".qm"_s));
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(m_words.get());
    QLocale::setDefault(localeOf(language));
}

PrintLanguage::~PrintLanguage()
{
    QLocale::setDefault(m_before);
    QCoreApplication::removeTranslator(m_words.get());
    QCoreApplication::instance()->removeEventFilter(this);
}

bool PrintLanguage::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::LanguageChange || QObject::eventFilter(watched, event);
}

}   // namespace katve
