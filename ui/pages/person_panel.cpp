#include "pages/person_panel.h"
#include "pages/person_html.h"
#include "store/files.h"
#include "widgets/flow_box.h"
#include "widgets/guarded.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QLineEdit *madeLine(const char *objectName, const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    return line;
}

[[nodiscard]] QPushButton *madeButton(const char *objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    return button;
}

}   // namespace

PersonPanel::PersonPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(madeLine("personName", tr("Name of the person"), this))
    , m_phone(madeLine("personPhone", tr("Telephone of the person"), this))
    , m_email(madeLine("personEmail", tr("E-mail of the person"), this))
    , m_look(madeButton("lookForPerson", tr("&Look"), this))
    , m_save(madeButton("savePerson", tr("Save as P&DF…"), this))
    , m_print(madeButton("printPerson", tr("&Print…"), this))
    , m_erase(madeButton("erasePerson", tr("&Erase for good…"), this))
    , m_done(new TextLabel({}, this, TextSize::Body, TextLabel::Weight::Bold))
    , m_copies(new QWidget(this))
    , m_copyRows(new QVBoxLayout(m_copies))
    , m_text(new QTextBrowser(this))
{
    m_done->setObjectName(u"personDone"_s);
    m_copies->setObjectName(u"copiesWithPerson"_s);
    layOut();
    wire();
    showFound();
}

QWidget *PersonPanel::madeSearch()
{
    auto *search = new QWidget(this);
    auto *form = new QFormLayout(search);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Telephone"), m_phone);
    form->addRow(tr("E-mail"), m_email);
    search->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    return search;
}

QWidget *PersonPanel::madeQuestion()
{
    m_question = new QWidget(this);
    m_question->setObjectName(u"erasureQuestion"_s);
    m_questionText = new TextLabel({}, m_question, TextSize::Body, TextLabel::Weight::Bold);
    m_yes = madeButton("eraseNow", tr("Erase for good"), m_question);
    auto *no = madeButton("keepPerson", tr("Keep"), m_question);
    connect(m_yes, &QPushButton::clicked, this, &PersonPanel::erase);
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_yes, 0, Qt::AlignTop);
    row->addWidget(no, 0, Qt::AlignTop);
    m_question->hide();
    return m_question;
}

void PersonPanel::layOut()
{
    m_text->setObjectName(u"everything"_s);
    m_text->setAccessibleName(tr("Everything about the person"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_copyRows->setContentsMargins(0, 0, 0, 0);
    auto *tools = new FlowBox(this, 8, 4);
    for (QPushButton *button : {m_look, m_save, m_print, m_erase})
        tools->add(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Finds a person in contact people, among those who made changes, in every text "
                                       "and in the whole history. What "
                                       "is found can be printed for them, or erased for good."),
                                    this));
    for (QWidget *widget : std::initializer_list<QWidget *>{madeSearch(), tools, madeQuestion(), m_done, m_copies})
        column->addWidget(widget);
    column->addWidget(m_text, 1);
    setFocusProxy(m_name);
}

void PersonPanel::wire()
{
    connect(m_look, &QPushButton::clicked, this, &PersonPanel::lookAgain);
    for (QLineEdit *line : {m_name, m_phone, m_email})
        connect(line, &QLineEdit::returnPressed, this, &PersonPanel::lookAgain);
    connect(m_erase, &QPushButton::clicked, this, &PersonPanel::ask);
    connect(m_save, &QPushButton::clicked, this, &PersonPanel::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &PersonPanel::print);
}

Person PersonPanel::written() const
{
    return {
        .name = m_name->text().simplified(), .phone = m_phone->text().simplified(), .email = m_email->text().trimmed()};
}

void PersonPanel::look(const Person &person)
{
    m_name->setText(person.name);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    lookAgain();
}

void PersonPanel::lookAgain()
{
    m_person = written();
    m_done->clear();
    m_copies->hide();
    guarded(this, [this] {
        m_places = m_person.isEmpty() ? std::vector<PersonPlace>() : everythingAbout(m_workspace.session(), m_person);
        showFound();
    });
}

void PersonPanel::showFound()
{
    const bool isSought = !m_person.isEmpty();
    m_question->hide();
    m_done->setVisible(!m_done->text().isEmpty());
    m_copies->setVisible(m_copyRows->count() > 0 && m_done->isVisibleTo(this));
    m_save->setEnabled(isSought);
    m_print->setEnabled(isSought);
    m_erase->setEnabled(!m_places.empty() && !m_workspace.isReadOnly());
    m_text->setVisible(isSought);
    m_text->setHtml(isSought ? personHtml(m_workspace, m_person, m_places) : QString());
}

void PersonPanel::ask()
{
    const auto contacts = std::ranges::count_if(m_places, [](const PersonPlace &place) {
        return place.isContact && place.kind == TextPlace::Kind::Value && place.field == u"name"_s;
    });
    const auto authored = std::ranges::count(m_places, TextPlace::Kind::Author, &PersonPlace::kind);
    m_questionText->setText(
        tr("This cannot be undone. The contact person goes (%1), whoever made the changes becomes nobody named (%2), "
           "and "
           "in every other text, also in the history, a dash stands where this was written. It does not come back by "
           "undo or "
           "by merging older copies. Backups are not touched: those that hold it are listed afterwards.",
           "contact people, changes")
            .arg(QLocale().toString(contacts), QLocale().toString(authored)));
    m_question->show();
    m_yes->setFocus();
}

void PersonPanel::erase()
{
    m_question->hide();
    ErasedCount count;
    const bool went = guarded(this, [&] {
        count = erasePerson(m_workspace.session(), m_person, QDateTime::currentDateTimeUtc());
        m_workspace.history().forget();
    });
    if (!went)
        return;
    const bool isOwn = leaveOutOwnName();
    m_done->setText(
        tr("Erased for good: contact people %1, changes whose maker is now nobody named %2, texts %3. What was "
           "done before can no longer be undone by Ctrl+Z, but from the history.")
            .arg(QLocale().toString(count.contacts), QLocale().toString(count.authors),
                 QLocale().toString(count.texts)));
    if (isOwn)
        m_done->setText(m_done->text() + u' '
                        + tr("This was the name under which you make changes. Until Katve is closed you make them "
                             "without a name; to keep it so, empty it in Edit › Your name and role…"));
    guarded(this, [this] {
        m_places = everythingAbout(m_workspace.session(), m_person);
        showCopies();
        showFound();
    });
    Q_EMIT told(tr("Erased for good."));
}

// What is done from now on must not write the name again.
bool PersonPanel::leaveOutOwnName()
{
    Session &session = m_workspace.session();
    Author author = session.author();
    if (!PersonPattern(m_person).isName(author.name))
        return false;
    author.name.clear();
    session.setAuthor(author);
    return true;
}

void PersonPanel::showCopies()
{
    while (QLayoutItem *item = m_copyRows->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const std::vector<KeptCopy> copies = copiesHolding(m_workspace.path(), m_person);
    m_copyRows->addWidget(new TextLabel(
        copies.empty()
            ? tr("No backup of this inventory holds it. Copies that were given to others are not known here.")
            : tr("%n backup(s) still hold it:", nullptr, static_cast<int>(copies.size())),
        m_copies));
    for (const KeptCopy &copy : copies)
        addCopy(copy);
    m_copies->show();
}

void PersonPanel::addCopy(const KeptCopy &copy)
{
    auto *line = new QWidget(m_copies);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString name = QFileInfo(copy.path).fileName();
    auto *text = new TextLabel(
        tr("%1, %2", "when, file").arg(QLocale().toString(copy.madeAt.toLocalTime(), QLocale::ShortFormat), name),
        line);
    text->setToolTip(QDir::toNativeSeparators(copy.path));
    auto *remove = madeButton("deleteCopy", tr("Delete"), line);
    remove->setAccessibleName(tr("Delete the backup %1").arg(name));
    connect(remove, &QPushButton::clicked, this, [this, line, path = copy.path] {
        if (QFile::remove(path) || !QFileInfo::exists(path))
            line->hide();
        else
            Q_EMIT told(tr("%1 could not be deleted.").arg(QDir::toNativeSeparators(path)));
    });
    row->addWidget(text, 1);
    row->addWidget(remove);
    m_copyRows->addWidget(line);
}

void PersonPanel::askWhereToSave()
{
    const QFileInfo inventory(m_workspace.path());
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), inventory.absolutePath(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PersonPanel::saveAs);
    dialog->open();
}

void PersonPanel::saveAs(const QString &path)
{
    const bool isSaved = guarded(this, [&] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(tr("Everything about a person"));
        QTextDocument document;
        document.setHtml(personHtml(m_workspace, m_person, m_places));
        document.print(&writer);
        buffer.close();
        writeWhole(path, [&bytes](QIODevice &device) { device.write(bytes); });
    });
    if (isSaved)
        Q_EMIT told(tr("Saved in %1.").arg(QFileInfo(path).fileName()));
}

void PersonPanel::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        guarded(this, [&] {
            QTextDocument document;
            document.setHtml(personHtml(m_workspace, m_person, m_places));
            document.print(printer);
        });
    });
    dialog->open();
}

}   // namespace katve
