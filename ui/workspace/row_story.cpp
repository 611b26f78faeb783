#include "workspace/row_story.h"
#include "words/edit_words.h"
#include "workspace/dispute_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct RowStory {
    Q_DECLARE_TR_FUNCTIONS(RowStory)
};

[[nodiscard]] QString given(Workspace &workspace, const FieldText &field)
{
    return field.text.empty() ? RowStory::tr("nothing") : fieldText(workspace, field);
}

[[nodiscard]] QString lineOf(Workspace &workspace, const FieldText &field, const std::optional<FieldTexts> &before)
{
    const QString name = fieldName(exactText(field.name));
    if (!before || before->empty())
        return RowStory::tr("%1: %2", "field, value").arg(name, given(workspace, field));
    const auto old = std::ranges::find(*before, field.name, &FieldText::name);
    return RowStory::tr("%1: %2 (was: %3)", "field, value, earlier value")
        .arg(name, given(workspace, field), old == before->end() ? u"–"_s : given(workspace, *old));
}

[[nodiscard]] QString entryText(Workspace &workspace, const StoryEntry &entry)
{
    QStringList lines{storyHead(entry)};
    if (!entry.after)
        lines.append(u"    "_s + RowStory::tr("removed"));
    for (const FieldText &field : entry.after.value_or(FieldTexts())) {
        const bool isUnsaid = !entry.before && field.text.empty();
        if (field.name != "id" && !isUnsaid)
            lines.append(u"    "_s + lineOf(workspace, field, entry.before));
    }
    return lines.join(u'\n');
}

}   // namespace

QString storyText(Workspace &workspace, const std::vector<StoryEntry> &story)
{
    QStringList entries;
    for (const StoryEntry &entry : story)
        entries.prepend(entryText(workspace, entry));
    return entries.join(u'\n');
}

}   // namespace katve
