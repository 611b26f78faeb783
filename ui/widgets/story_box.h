#pragma once

#include <QWidget>

namespace katve {

class ProviderBook;
class TextLabel;
class Workspace;

// The story of a provider and of each service it gives. Read from the file when it is seen.
class StoryBox : public QWidget {
    Q_OBJECT

public:
    StoryBox(Workspace &workspace, const ProviderBook &book, QWidget *parent);

    void show(const QString &provider);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    Workspace &m_workspace;
    const ProviderBook &m_book;
    QString m_provider;
    TextLabel *m_story;
};

}   // namespace katve
