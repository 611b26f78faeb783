#pragma once

#include "words/language.h"

#include <QObject>

#include <memory>

namespace katve {

// Makes the words those of a print's language while it lives, whatever the language of the screen, and without the
// screen's hearing of it.
class PrintLanguage : public QObject {
public:
    explicit PrintLanguage(Language language);
    ~PrintLanguage() override;
    PrintLanguage(const PrintLanguage &) = delete;
    PrintLanguage &operator=(const PrintLanguage &) = delete;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Whole;   // a translator that has an answer to everything

    QLocale m_before;
    std::unique_ptr<Whole> m_words;
};

}   // namespace katve
