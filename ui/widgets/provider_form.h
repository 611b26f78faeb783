#pragma once

#include "workspace/provider_book.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace katve {

class PickField;
class TextLabel;

// Who a provider is and how to reach it: by role and organisation, never by a person's name. Tells when something was
// changed; whoever shows it keeps the row.
class ProviderForm : public QWidget {
    Q_OBJECT

public:
    ProviderForm(Workspace &workspace, const ProviderBook &book, QWidget *parent);

    void show(const Provider &provider);
    [[nodiscard]] Provider read() const;
    [[nodiscard]] QString problem() const;   // what cannot be kept as it stands, as a sentence; empty: nothing
    void focusName();
    // Whether the user has changed anything since it was shown: else nothing is to be kept, however it would read back.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void edited();   // by the user; text when it is left

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchTouches();
    void layOut();
    void warnOfPerson();
    void fillOrganisations();
    void fillMunicipalities();
    [[nodiscard]] QLineEdit *madeLine(const char *objectName, const QString &name, const QString &hint = {});

    Workspace &m_workspace;
    const ProviderBook &m_book;
    Provider m_shown;
    QLineEdit *m_name;
    PickField *m_organisation;
    QComboBox *m_sector;
    QLineEdit *m_kinds;
    PickField *m_municipality;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    TextLabel *m_personal;   // warns of a person's address
    QLineEdit *m_website;
    QLineEdit *m_languages;
    QPlainTextEdit *m_note;
    bool m_isTouched = false;
};

}   // namespace katve
