#pragma once

#include "workspace/exporter.h"
#include "workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace katve {

class PersonalTextsBox;
class TextLabel;

// The whole inventory as a workbook or a data package: as what, with or without people, and how far it is.
class ExportPanel : public QDialog {
    Q_OBJECT

public:
    ExportPanel(Workspace &workspace, QWidget *window);

    void write(const QString &path);

private:
    void layOut();
    void wire();
    void showChoice();
    void askWhere();
    void showWorking(bool on);
    void tell(const QString &sentence);
    void finish();
    [[nodiscard]] QString ending() const;
    void fit();

    Workspace &m_workspace;
    Exporter m_exporter;
    QString m_path;
    QRadioButton *m_xlsx;
    QRadioButton *m_ods;
    QRadioButton *m_package;
    QCheckBox *m_people;
    TextLabel *m_says;
    PersonalTextsBox *m_personal;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    TextLabel *m_done;
    QPushButton *m_write;
};

}   // namespace katve
