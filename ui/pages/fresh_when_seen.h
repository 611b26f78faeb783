#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace katve {

// Makes a page anew only when it is seen and something it shows has changed. What the machine does wrong meanwhile is told
// on the page.
class FreshWhenSeen : public QObject {
    Q_OBJECT

public:
    FreshWhenSeen(QWidget *page, std::function<void()> reload);

    void mark();           // what is shown is no longer so
    void markForLater();   // the same, but a page that is seen has followed by itself
    void catchUp();        // also a page that nobody sees, before something is taken from it
    [[nodiscard]] bool isStale() const { return m_isStale; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();

    QWidget *m_page;
    std::function<void()> m_reload;
    bool m_isStale = true;
};

}   // namespace katve
