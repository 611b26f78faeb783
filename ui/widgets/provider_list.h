#pragma once

#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace katve {

class FirstColumn;
class ProviderScope;
class TextLabel;

// Organisations with their units below them, found by what they are called, where they sit and what they give.
class ProviderList : public QWidget {
    Q_OBJECT

public:
    ProviderList(Workspace &workspace, const ProviderBook &book, QWidget *parent);

    void reload();
    [[nodiscard]] QString current() const;      // id; empty: none
    void setCurrent(const QString &provider);   // also one that the filters have left out
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void chosen(const QString &provider);
    void additionWanted(const QString &name);   // of a new organisation

private:
    void layOut();
    [[nodiscard]] QWidget *madeAdder();
    [[nodiscard]] bool matches(const Provider &provider) const;
    [[nodiscard]] const QString &soughtIn(const Provider &provider) const;
    void addOrganisation(const Provider &organisation, const ProviderScope &scope);
    [[nodiscard]] QString nameInTree(const Provider &provider) const;
    QTreeWidgetItem *addItem(QTreeWidgetItem *under, const Provider &provider);
    void showCount();
    void select(const QString &provider);
    void selectOrFirst(const QString &provider);

    Workspace &m_workspace;
    const ProviderBook &m_book;
    QLineEdit *m_filter;
    QComboBox *m_sector;
    QCheckBox *m_all;
    QTreeWidget *m_tree;
    FirstColumn *m_firstColumn;
    TextLabel *m_hint;
    TextLabel *m_count;
    QLineEdit *m_newName;
    int m_shown = 0;
    mutable QHash<QString, QString> m_sought;   // folded, by id; made anew with the list
};

}   // namespace katve
