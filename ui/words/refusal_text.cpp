#include "words/refusal_text.h"

#include <QCoreApplication>

namespace katve {

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

}   // namespace

QString readOnlyText()
{
    return RefusalText::tr("This inventory is open for reading only; nothing can be changed.");
}

QString refusalText(const Refusal &refusal)
{
    using Reason = Refusal::Reason;
    switch (refusal.reason) {
    case Reason::RoundClosed: return RefusalText::tr("The mapping round is closed. Reopen it to change its answers.");
    case Reason::StillInUse: return RefusalText::tr("This is still in use, so it cannot be removed.");
    case Reason::UnknownRow: return RefusalText::tr("This refers to something that is no longer in the inventory.");
    case Reason::ChangedSince: return RefusalText::tr("This has changed in the meantime. Look at it again.");
    case Reason::TouchedSince:
        return RefusalText::tr("A later change touches the same thing (change %1). Take that one back first.")
            .arg(refusal.byEdit);
    case Reason::AlreadyTakenBack: return RefusalText::tr("This has already been taken back.");
    case Reason::BadValue: return RefusalText::tr("“%1” cannot hold that value.").arg(refusal.field);
    case Reason::Pruned:
        return RefusalText::tr("The history up to this has been removed, so it cannot be taken back. A backup from "
                               "before may still hold it.");
    case Reason::Erased: return RefusalText::tr("This person has been erased for good and does not come back.");
    case Reason::WithoutHistory: break;
    }
    return RefusalText::tr("The history no longer holds this change, so it cannot be taken back.");
}

}   // namespace katve
