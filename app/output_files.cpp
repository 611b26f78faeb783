#include "output_files.h"
#include "store/file_header.h"

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

// By whatever command: an option of one of these names is a file or a folder that is written.
[[nodiscard]] QStringList targets(const CommandContext &context)
{
    const QStringList known = context.options.optionNames();
    QStringList given;
    for (const QString &option : {u"report"_s, u"cells"_s, u"rollup"_s, u"output"_s}) {
        const bool isGiven =
            known.contains(option) || (option == "output"_L1 && known.contains(u"o"_s));   // as it was typed
        if (isGiven)
            given.append(context.options.value(option));
    }
    return given;
}

}   // namespace

QString inventoryInTheWay(const CommandContext &context)
{
    for (const QString &target : targets(context)) {
        if (isInventory(target))
            return CommandText::tr(
                       "%1 is an inventory, and nothing else is written over one. Name another file or folder.")
                .arg(target);
    }
    return {};
}

bool namesNoFile(const CommandContext &context)
{
    return std::ranges::any_of(targets(context), &QString::isEmpty);
}

}   // namespace katve
