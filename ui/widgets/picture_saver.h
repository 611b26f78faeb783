#pragma once

#include "widgets/picture_file.h"

#include <QObject>

class QWidget;

namespace katve {

// Puts pictures on the clipboard and into files, of the kind and size that are chosen with the name.
class PictureSaver : public QObject {
    Q_OBJECT

public:
    explicit PictureSaver(QWidget &page);   // which it belongs to

    void copy(const Picture &picture);
    // `fileName` without its ending: what the picture is called when the user has no better name.
    void ask(const Picture &picture, const QString &fileName);
    void save(const QString &path, const Picture &picture, std::optional<int> width = {});

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void askWidth(const QString &path, const Picture &picture);

    QWidget &m_page;
};

}   // namespace katve
