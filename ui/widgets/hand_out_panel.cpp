#include "widgets/hand_out_panel.h"
#include "edit/handing_out.h"
#include "widgets/area_box.h"
#include "widgets/guarded.h"
#include "widgets/personal_texts_box.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// `kind:code`, as the box has it.
[[nodiscard]] std::optional<AreaRef> areaFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = colon > 0 ? codeFrom<AreaKind>(text.left(colon).toStdString()) : std::nullopt;
    return kind ? std::optional(AreaRef{.kind = *kind, .code = text.mid(colon + 1)}) : std::nullopt;
}

}   // namespace

HandOutPanel::HandOutPanel(Workspace &workspace, QWidget *window)
    : QDialog(window)
    , m_workspace(workspace)
    , m_area(new QComboBox(this))
    , m_part(new QRadioButton(tr("&Only its part: the answers, providers and services of the area"), this))
    , m_whole(new QRadioButton(tr("The &whole inventory, with its history"), this))
    , m_people(new QCheckBox(tr("With &people: contact people, and the names of those who made changes"), this))
    , m_label(new QLineEdit(this))
    , m_says(new TextLabel({}, this))
    , m_personal(new PersonalTextsBox(workspace, this))
    , m_done(new TextLabel({}, this))
    , m_write(new QPushButton(tr("&Make the copy…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handOutPanel"_s);
    setWindowTitle(tr("Hand out a copy"));
    fillAreas(*m_area, workspace);
    const int here = m_area->findData(areaText(workspace.scope().area));
    m_area->setCurrentIndex(std::max(0, here));
    m_part->setChecked(true);
    layOut();
    connect(m_area, &QComboBox::currentIndexChanged, this, &HandOutPanel::showChoice);
    connect(m_part, &QRadioButton::toggled, this, &HandOutPanel::showChoice);
    connect(m_people, &QCheckBox::toggled, this, &HandOutPanel::showChoice);
    connect(m_write, &QPushButton::clicked, this, &HandOutPanel::askWhere);
    showChoice();
}

void HandOutPanel::layOut()
{
    m_area->setObjectName(u"handOutArea"_s);
    m_label->setObjectName(u"handOutLabel"_s);
    m_people->setObjectName(u"handOutPeople"_s);
    m_whole->setObjectName(u"handOutWhole"_s);
    m_done->setObjectName(u"handOutDone"_s);
    m_write->setObjectName(u"handOutWrite"_s);
    m_area->setAccessibleName(tr("Area"));
    m_label->setAccessibleName(tr("For whom"));
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->hide();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Area"), m_area);
    form->addRow(tr("&For whom"), m_label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(
        new TextLabel(tr("Makes a copy for others to fill in on their own computer. It knows what it came from, so "
                         "that merging it back brings what they have filled in."),
                      this));
    column->addLayout(form);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_whole), static_cast<QWidget *>(m_people),
          static_cast<QWidget *>(m_says), static_cast<QWidget *>(m_personal), static_cast<QWidget *>(m_done)})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int widthInCharacters = 74;
    resize(fontMetrics().averageCharWidth() * widthInCharacters, sizeHint().height());
}

QString HandOutPanel::areaName() const
{
    const auto area = areaFrom(m_area->currentData().toString());
    return area && !isWholeCountry(*area) ? m_workspace.names().area(*area) : tr("everyone");
}

void HandOutPanel::showChoice()
{
    const auto area = areaFrom(m_area->currentData().toString());
    const bool canBePart = area && !isWholeCountry(*area);
    if (canBePart && !m_part->isEnabled())
        m_part->setChecked(true);   // it could not be chosen before
    m_part->setEnabled(canBePart);
    if (!canBePart)
        m_whole->setChecked(true);
    m_label->setPlaceholderText(areaName());
    m_says->setText(whoGoesAlong());
    fit();
}

// Words that wrap need the height that their width gives them.
void HandOutPanel::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QString HandOutPanel::whoGoesAlong() const
{
    if (!m_people->isChecked())
        return m_part->isChecked() ? tr("The part holds all rounds and the catalogue, but no history. Nobody's name "
                                        "goes along: no contact people, "
                                        "and of those who made changes only their roles.")
                                   : tr("The whole inventory with its history, but without people: no contact people, "
                                        "and of those who made changes "
                                        "only their roles.");
    return m_part->isChecked() ? tr("The contact people of the area go along. Give the copy only to those who may see "
                                    "them; that it was made is "
                                    "noted on the page Contact people.")
                               : tr("All contact people go along, and the names of everybody who has made changes. "
                                    "Give the copy only to those who "
                                    "may see them; that it was made is noted on the page Contact people.");
}

void HandOutPanel::askWhere()
{
    const QFileInfo inventory(m_workspace.path());
    auto *dialog =
        new QFileDialog(this, tr("Hand out a copy"), inventory.absolutePath(), tr("Katve inventories (*.katve)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);   // a file that is there is never written over
    dialog->setDefaultSuffix(u"katve"_s);
    const QString label = m_label->text().trimmed().isEmpty() ? areaName() : m_label->text().trimmed();
    dialog->selectFile(tr("%1 – %2.katve", "name of the inventory's file, for whom")
                           .arg(inventory.completeBaseName(), QString(label).replace(u'/', u'-')));
    connect(dialog, &QFileDialog::fileSelected, this, &HandOutPanel::write);
    dialog->open();
}

void HandOutPanel::write(const QString &path)
{
    const QString label = m_label->text().trimmed().isEmpty() ? areaName() : m_label->text().trimmed();
    HandOut what{.label = label, .withPeople = m_people->isChecked()};
    if (m_part->isChecked())
        what.part = areaFrom(m_area->currentData().toString());
    const bool isThere = guarded(this, [&] { handOut(m_workspace.session(), path, what); });
    m_done->setVisible(isThere);
    if (isThere)
        m_done->setText(tr("The copy is in %1. Send it to %2. When it comes back filled in, take it in by File › Merge "
                           "inventories…; both files can be worked on meanwhile.")
                            .arg(QDir::toNativeSeparators(path), label));
    fit();
}

}   // namespace katve
