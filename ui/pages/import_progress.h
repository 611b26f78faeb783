#pragma once

#include <QDialog>
#include <QElapsedTimer>

class QProgressBar;

namespace katve {

class TextLabel;

// Over the window while something long is written, so that nobody changes the inventory meanwhile: how far it is, how long
// it will take, and Stop.
class ImportProgress : public QDialog {
    Q_OBJECT

public:
    explicit ImportProgress(QWidget *parent);

    void begin(const QString &what);
    void step(int thousandths);
    void end();   // the work is done

    void reject() override { Q_EMIT stopWanted(); }   // Esc; it stays until the work has stopped

Q_SIGNALS:
    void stopWanted();

private:
    TextLabel *m_what;
    QProgressBar *m_bar;
    TextLabel *m_left;
    QElapsedTimer m_since;
};

// "About 12 s left", once that can be told; else empty.
[[nodiscard]] QString timeLeftText(qint64 milliseconds, int thousandths);

}   // namespace katve
