#pragma once

#include <QString>

class QWidget;

namespace katve {

class Workspace;
struct Edit;

// Makes an edit for a page. Says why not, when that is something the user can mend; what the machine did wrong is told in
// a panel of its own.
[[nodiscard]] QString runEdit(QWidget *where, Workspace &workspace, const Edit &edit);

}   // namespace katve
