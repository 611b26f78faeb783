#include "core/edit/damaged_file.h"
#include "core/edit/all_rows.h"
#include "core/store/raw_file.h"
#include "edit/inventory_check.h"
#include "store/change_text.h"
#include "support/open_file.h"
#include "support/package_files.h"

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Row, typename Alter> void change(OpenFile &file, const Row &withKey, Alter &&alter)
{
    const Row before = file.session->find(withKey).value_or(Row{});
    Row after = before;
    alter(after);
    if (!file.session->apply(changeOf(EditKind::Import, before, after)).ok())
        throw std::logic_error("a test could not change a row");
}

[[nodiscard]] QByteArray makeFileWithAPast()
{
    const auto file = OpenFile::onDisk();
    importGood(*file->session, smallPackage(), {.origin = u"package.zip"_s});
    const Provider typed{.id = u"typed"_s, .name = u"Typed"_s, .note = u"Note of the typed"_s};
    file->add(typed, EditKind::AddProvider);
    change(*file, typed, [](auto &row) { row.name = u"Typed by hand"_s; });
    change(*file, Provider{.id = u"p1"_s}, [](auto &row) { row.phone = u"08 123"_s; });
    change(*file, Answer{.round = u"r1"_s, .municipality = u"564"_s, .service = u"s1"_s, .stage = Stage::Grades1To6},
           [](auto &row) { row.note = u"Note of the answer"_s; });
    const Offering offering = file->session->find(Offering{.id = u"o2"_s}).value_or(Offering{});
    if (!file->session->apply(removalOf(EditKind::RemoveOffering, offering)).ok())
        throw std::logic_error("a test could not remove a row");
    change(*file, Inventory{}, [](auto &row) { row.title = u"Title"_s; });
    file->add(Theme{.key = u"last"_s, .nameFi = u"Last theme"_s}, EditKind::AddTheme);
    const QString path = file->path();
    file->history.reset();
    file->session.reset();
    return raw::bytes(path);
}

// In a folder of its own for the time of `use`.
template <typename Use> auto onDisk(const QByteArray &bytes, Use &&use)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.katve"_s);
    raw::write(path, bytes);
    return use(path);
}

[[nodiscard]] std::string told(const CheckFinding &finding)
{
    constexpr std::array kinds{"DamagedPages",   "DanglingReference", "UnreadableRow",
                               "RowNotAsLogged", "AddedRowsChanged",  "EditChanged",
                               "BrokenLog",      "IdentityChanged",   "CopiesChanged"};
    std::string text = kinds.at(static_cast<std::size_t>(finding.kind));
    for (const std::string &part : {std::string(codeText(finding.table)), finding.key.toStdString(),
                                    finding.field.toStdString(), std::to_string(finding.edit)})
        text += part.empty() ? "" : " " + part;
    return text;
}

[[nodiscard]] std::string told(const std::optional<FieldTexts> &side)
{
    return side ? fieldTextsToJson(*side).toStdString() : "-";
}

}   // namespace

const QByteArray &fileWithAPast()
{
    static const QByteArray bytes = makeFileWithAPast();
    return bytes;
}

QByteArray afterSql(const QByteArray &file, const QByteArray &sql)
{
    return onDisk(file, [&](const QString &path) {
        raw::run(path, sql);
        return raw::bytes(path);
    });
}

QByteArray afterPatch(const QByteArray &file, const QByteArray &sql)
{
    constexpr qsizetype header = 100;
    return file.left(header) + afterSql(file, sql).mid(header);
}

std::vector<std::string> findingsIn(const QByteArray &file)
{
    return onDisk(file, [](const QString &path) {
        std::vector<std::string> findings;
        try {
            Session session(Database::open(path, Database::Access::Inspect));
            for (const CheckFinding &finding : checkInventory(session))
                findings.push_back(told(finding));
        } catch (const StoreError &) {
            findings = {"cannot be opened"};
        }
        return findings;
    });
}

std::vector<std::string> readableIn(const QByteArray &file)
{
    return onDisk(file, [](const QString &path) {
        Session session(Database::open(path, Database::Access::Inspect));
        std::vector<std::string> texts = allRows(session);
        const EditLog log = session.log();
        for (const EditRecord &record : log.all()) {
            const EditHeader &header = record.header;
            for (const QString &text : {QString::number(record.sequence), header.uuid, header.author, header.role,
                                        header.madeAt.toString(Qt::ISODateWithMs), header.origin, header.undoes})
                texts.push_back(text.toStdString());
            texts.emplace_back(codeText(header.kind));
            log.eachChange(record.sequence, [&](const Change &one) {
                texts.push_back(one.key.toStdString() + told(one.before) + told(one.after)
                                + std::to_string(one.addedIn.value_or(-1)));
            });
        }
        return texts;
    });
}

}   // namespace katve
