#pragma once

#include <QLineEdit>

#include <vector>

namespace katve {

class ChoiceModel;

// Something that has a name and a key by which it is known.
struct Choice {
    QString name{};
    QString key{};
};

// A line in which one of many names is found by typing a part of it, without minding å, ä and ö; what is written may also
// be none of them.
class PickField : public QLineEdit {
    Q_OBJECT

public:
    PickField(const QString &name, QWidget *parent);

    void setChoices(std::vector<Choice> choices);
    void show(const QString &key);             // by its name
    [[nodiscard]] QString key() const;         // empty: what is written is none of the choices, or several
    [[nodiscard]] int matches() const;         // choices that hold what is written
    [[nodiscard]] QString onlyMatch() const;   // the key of the one choice that holds what is written

Q_SIGNALS:
    void picked();   // from the list, or written out and confirmed by Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChoiceModel *m_choices;
    QString m_chosen;   // key of what was shown or taken from the list: choices may have the same name
};

}   // namespace katve
