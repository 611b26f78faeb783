#include "widgets/picture_saver.h"
#include "widgets/guarded.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QStandardPaths>

namespace katve {

using namespace Qt::Literals::StringLiterals;

PictureSaver::PictureSaver(QWidget &page) : QObject(&page), m_page(page) {}

void PictureSaver::copy(const Picture &picture)
{
    QGuiApplication::clipboard()->setImage(imageOf(picture));
    Q_EMIT told(tr("The picture is on the clipboard. Paste it where you need it."));
}

// The kinds of the dialog are the sizes as well, so that one dialog is enough.
void PictureSaver::ask(const Picture &picture, const QString &fileName)
{
    const int own = picture.size.width();
    const QStringList kinds{tr("SVG, sharp at every size (*.svg)"), tr("PDF, sharp at every size (*.pdf)"),
                            tr("PNG, %L1 pixels wide (*.png)").arg(2 * own),
                            tr("PNG for small places, %L1 pixels wide (*.png)").arg(own),
                            tr("PNG, as wide as you say (*.png)")};
    auto *dialog =
        new QFileDialog(&m_page, tr("Save picture"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), kinds.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(fileName);   // its ending goes by the kind that is chosen
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, kinds, picture, own](const QString &path) {
        const auto kind = kinds.indexOf(dialog->selectedNameFilter());
        const bool isPng = pictureFormatOf(path) == PictureFormat::Png;
        if (kind == kinds.size() - 1 && isPng)
            askWidth(path, picture);
        else
            save(path, picture, kind == kinds.size() - 2 ? std::optional(own) : std::nullopt);
    });
    dialog->open();
}

void PictureSaver::askWidth(const QString &path, const Picture &picture)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save picture"));
    dialog->setLabelText(tr("Width of the picture in pixels:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(narrowestPicture, widestPicture(picture));
    dialog->setIntValue(2 * picture.size.width());
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, path, picture](int width) { save(path, picture, width); });
    dialog->open();
}

void PictureSaver::save(const QString &path, const Picture &picture, std::optional<int> width)
{
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    if (!format)
        Q_EMIT told(tr("A picture is saved as .svg, .pdf or .png. Give its name one of these endings."));
    else if (guarded(&m_page, [&] { writePicture(path, *format, picture, width); }))
        Q_EMIT told(tr("Saved: %1").arg(path));
}

}   // namespace katve
