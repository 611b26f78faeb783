#include "edit/story.h"
#include "edit/merge/said_elsewhere.h"
#include "edit/row_past.h"

#include <algorithm>

namespace katve {

namespace {

void addSaidElsewhere(std::vector<StoryEntry> &story, std::vector<SaidElsewhere> all)
{
    for (SaidElsewhere &said : all) {
        const auto merge = std::ranges::find_if(story, [&](const StoryEntry &entry) {
            return entry.file.isEmpty() && entry.edit.sequence >= said.mergedIn;
        });
        story.insert(merge,
                     {.edit = {.sequence = said.mergedIn, .header = headerOf(said.edit)},
                      .before = said.whole && said.fields ? std::nullopt : std::optional(FieldTexts()),
                      .after = std::move(said.fields),
                      .file = said.edit.file});
    }
}

}   // namespace

template <typename Row> std::vector<StoryEntry> storyOf(Session &session, const Row &withKey)
{
    const EditLog log = session.log();
    const auto stored = session.stores().of<Row>().find(withKey);
    RowPast past;
    if (stored)
        past = {textsOf(stored->row), stored->addedIn};
    std::vector<StoryEntry> story;
    auto changes = log.changesOfRow(Fields<Row>::table, keyText(withKey));
    std::ranges::reverse(changes);
    const auto addBulk = [&](const FieldTexts &fields, qint64 edit) {   // the log has no image of it
        if (const auto record = log.find(edit))
            story.push_back({*record, std::nullopt, fields});
    };
    for (const auto &[sequence, change] : changes) {
        if (const std::optional<BulkAdded> added = bulkAddedAfter(past, sequence))
            addBulk(added->fields, added->edit);
        static_cast<void>(stepBack(past, change, sequence));   // a disagreement is for the check to tell
        if (const auto record = log.find(sequence))
            story.push_back({*record, change.before, change.after});
    }
    if (past.fields)
        addBulk(*past.fields, past.addedIn);
    std::ranges::reverse(story);
    addSaidElsewhere(story, saidElsewhere(session, Fields<Row>::table, keyText(withKey)));
    return story;
}

template std::vector<StoryEntry> storyOf(Session &, const Answer &);
template std::vector<StoryEntry> storyOf(Session &, const Provider &);
template std::vector<StoryEntry> storyOf(Session &, const Offering &);
template std::vector<StoryEntry> storyOf(Session &, const Round &);
template std::vector<StoryEntry> storyOf(Session &, const ServiceType &);

}   // namespace katve
