#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace katve {

class TextLabel;
struct AnswerForm;

// An answer form for an area: a workbook that its municipalities fill in with a spreadsheet program and send back.
class FormPanel : public QDialog {
    Q_OBJECT

public:
    FormPanel(Workspace &workspace, QWidget *window);

    void write(const QString &path);

private:
    void layOut();
    void fillLanguages();
    void showChoice();
    void fit();
    [[nodiscard]] AreaRef area() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] QString fileName() const;
    void askWhere();
    [[nodiscard]] bool written(const QString &path);
    [[nodiscard]] QString personalNotice(const AnswerForm &form);
    void tell(const QString &sentence);

    Workspace &m_workspace;
    QComboBox *m_area;
    QComboBox *m_language;
    TextLabel *m_says;
    TextLabel *m_done;
    QString m_notice{};   // of what was written: what should be looked at before it is sent
    QPushButton *m_write;
};

}   // namespace katve
