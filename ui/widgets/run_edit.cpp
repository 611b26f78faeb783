#include "widgets/run_edit.h"
#include "widgets/guarded.h"
#include "words/refusal_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace katve {

QString runEdit(QWidget *where, Workspace &workspace, const Edit &edit)
{
    if (workspace.isReadOnly())
        return readOnlyText();
    QString whyNot;
    const bool went = guarded(where, [&] {
        try {
            const EditResult result = workspace.run(edit);
            if (result.refusal)
                whyNot = refusalText(*result.refusal);
        } catch (const StoreError &error) {
            if (error.reason() != StoreError::Reason::Cancelled)
                throw;
            whyNot = QCoreApplication::translate("RunEdit", "Stopped. The inventory is as it was.");
        }
    });
    return went ? whyNot : QCoreApplication::translate("RunEdit", "Not done: the inventory is as it was.");
}

}   // namespace katve
