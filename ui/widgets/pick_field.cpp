#include "widgets/pick_field.h"
#include "domain/folded_text.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QKeyEvent>

namespace katve {

namespace {

constexpr int foldedRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;

// Finds by folded text and writes the name as it is.
class FoldingCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override { return {folded(path.trimmed())}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

}   // namespace

class ChoiceModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Choice> choices)
    {
        beginResetModel();
        m_choices = std::move(choices);
        m_folded.clear();
        for (const Choice &choice : m_choices)
            m_folded.push_back(folded(choice.name));
        endResetModel();
    }
    [[nodiscard]] const std::vector<Choice> &all() const { return m_choices; }
    [[nodiscard]] const std::vector<QString> &foldedNames() const { return m_folded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto row = static_cast<std::size_t>(index.row());
        if (role == Qt::DisplayRole)
            return m_choices[row].name;
        if (role == keyRole)
            return m_choices[row].key;
        return role == foldedRole ? QVariant(m_folded[row]) : QVariant();
    }

private:
    std::vector<Choice> m_choices;
    std::vector<QString> m_folded;
};

PickField::PickField(const QString &name, QWidget *parent) : QLineEdit(parent), m_choices(new ChoiceModel(this))
{
    setAccessibleName(name);
    auto *completer = new FoldingCompleter(m_choices, this);
    completer->setCompletionRole(foldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    for (const auto told : {QOverload<const QModelIndex &>::of(&QCompleter::activated),
                            QOverload<const QModelIndex &>::of(&QCompleter::highlighted)})
        connect(completer, told, this, [this](const QModelIndex &index) { m_chosen = index.data(keyRole).toString(); });
    // Queued: the completer writes the name into the line only after it has told.
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this, &PickField::picked,
            Qt::QueuedConnection);
}

void PickField::setChoices(std::vector<Choice> choices)
{
    m_choices->set(std::move(choices));
}

void PickField::show(const QString &key)
{
    m_chosen = key;
    QString name;
    for (const Choice &choice : m_choices->all()) {
        if (choice.key == key)
            name = choice.name;
    }
    if (text() != name)
        setText(name);
}

QString PickField::key() const
{
    const QString written = text().trimmed();
    const QString sought = folded(written);
    QStringList same;
    QStringList alike;
    for (std::size_t i = 0; i < m_choices->all().size(); ++i) {
        const Choice &choice = m_choices->all()[i];
        if (choice.name == written && choice.key == m_chosen)
            return choice.key;
        if (choice.name == written)
            same.append(choice.key);
        else if (!sought.isEmpty() && m_choices->foldedNames()[i] == sought)
            alike.append(choice.key);
    }
    const QStringList &meant = same.isEmpty() ? alike : same;
    return meant.size() == 1 ? meant.front() : QString();
}

int PickField::matches() const
{
    const QString sought = folded(text().trimmed());
    int found = 0;
    for (const QString &name : m_choices->foldedNames())
        found += !sought.isEmpty() && name.contains(sought) ? 1 : 0;
    return found;
}

// A name written out in full is meant before longer ones that hold it: Kuhmo before Kuhmoinen.
QString PickField::onlyMatch() const
{
    const QString sought = folded(text().trimmed());
    QStringList whole;
    QStringList part;
    for (std::size_t i = 0; !sought.isEmpty() && i < m_choices->all().size(); ++i) {
        const QString &name = m_choices->foldedNames()[i];
        if (name.startsWith(sought + QLatin1String(" (")))
            whole.append(m_choices->all()[i].key);
        else if (name.contains(sought))
            part.append(m_choices->all()[i].key);
    }
    if (whole.size() == 1)
        return whole.front();
    return whole.isEmpty() && part.size() == 1 ? part.front() : QString();
}

// Enter first closes the open list with what was chosen there; only the next Enter is for whoever asked.
void PickField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAbstractItemView *list = completer()->popup();
    if (isEnter && list->isVisible()) {
        list->hide();
        event->accept();
        Q_EMIT picked();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}   // namespace katve
