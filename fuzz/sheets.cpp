// The reader of spreadsheets. The first byte says what the rest is: a whole file, the parts of an XLSX workbook (a line of
// "%%" between them), or the content of an OpenDocument one; as an archive's checksums would keep nearly all that is
// tried away from the parsers, the archive is made here.
#include "exchange/sheets/workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

#include <array>

namespace {

using namespace Qt::Literals::StringLiterals;
using Parts = std::vector<std::pair<const char *, QByteArray>>;

constexpr const char *relations = R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/>
<Relationship Id="b" Type="x/sharedStrings" Target="t.xml"/><Relationship Id="c" Type="x/styles" Target="f.xml"/>
</Relationships>)";
constexpr const char *book = R"(<workbook xmlns:r="r"><sheets><sheet name="T" r:id="a"/></sheets></workbook>)";

void writeArchive(const QString &path, const Parts &parts)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
}

void writeXlsx(const QString &path, const QByteArray &rest)
{
    const QByteArray mark = "\n%%\n";
    std::array<QByteArray, 4> given{};
    qsizetype from = 0;
    for (QByteArray &part : given) {
        const qsizetype end = rest.indexOf(mark, from);
        part = rest.mid(from, end < 0 ? -1 : end - from);
        from = end < 0 ? rest.size() : end + mark.size();
    }
    Parts parts{{"xl/workbook.xml", given[3].isEmpty() ? QByteArray(book) : given[3]},
                {"xl/_rels/workbook.xml.rels", relations},
                {"xl/s.xml", given[0]}};
    if (!given[1].isEmpty())
        parts.emplace_back("xl/t.xml", given[1]);
    if (!given[2].isEmpty())
        parts.emplace_back("xl/f.xml", given[2]);
    writeArchive(path, parts);
}

void writePlain(const QString &path, const QByteArray &content)
{
    QFile file(path);
    static_cast<void>(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void readAll(const QString &path)
{
    try {
        const std::unique_ptr<katve::Workbook> workbook = katve::openWorkbook(path);
        for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
            const std::unique_ptr<katve::SheetReader> reader = workbook->open(sheet);
            constexpr int enough = 10'000;   // a row may stand for a million
            for (int rows = 0; rows < enough && reader->next(); ++rows) {
                const katve::SheetRow &row = reader->row();
                if (row.isEmpty() || (!row.cells.empty() && row.cells.back().isEmpty()))
                    __builtin_trap();
            }
        }
    } catch (const katve::SheetError &) {   // said, which is all that is asked
    }
}

}   // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/katve-fuzz-XXXXXX"_s : QString());
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    const QString path = folder.filePath(u"book"_s);
    switch (data[0] % 3) {
    case 0: writePlain(path, rest); break;
    case 1: writeXlsx(path, rest); break;
    default: writeArchive(path, {{"content.xml", rest}}); break;
    }
    readAll(path);
    return 0;
}
