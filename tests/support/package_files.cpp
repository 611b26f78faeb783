#include "support/package_files.h"
#include "exchange/package_export.h"
#include "store/query.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of ImportRemark::Kind.
constexpr std::array kinds{"MissingFile",
                           "MissingColumn",
                           "RepeatedColumn",
                           "TooFewFields",
                           "TooManyFields",
                           "StrayQuote",
                           "TextAfterQuote",
                           "OpenQuote",
                           "TooLong",
                           "Missing",
                           "UnknownCode",
                           "BadDate",
                           "BadNumber",
                           "BadKey",
                           "BadArea",
                           "BadText",
                           "UnknownReference",
                           "RefersToRejected",
                           "RepeatedKey",
                           "RoundClosed",
                           "UnknownRound",
                           "TextTurns",
                           "UnknownMunicipality",
                           "SeveralMunicipalities",
                           "UnknownService",
                           "SeveralServices",
                           "UnknownStage",
                           "UnknownAnswer",
                           "SaidDifferently",
                           "SaidTwice",
                           "TitlesDisagree",
                           "AboveHeadings",
                           "OtherHeadings",
                           "SeveralProviders",
                           "NothingToRead",
                           "NotWorkedOut",
                           "UnreadableDescription",
                           "UnknownColumn",
                           "ListTidied",
                           "AnswerSuperseded",
                           "AnswerOutsideRound",
                           "StagesOutsideService",
                           "TakenFor",
                           "CodeMended",
                           "SheetLeftOut",
                           "SheetMade",
                           "SecondLeftOut",
                           "ColumnLeftOut",
                           "TextLeftOut",
                           "TitleTaken",
                           "TitleUnlike",
                           "OtherYear",
                           "ErasedPerson",
                           "FormRowMixed",
                           "FormNewer",
                           "FormOfAnotherInventory",
                           "FormRoundUnknown",
                           "FormNotAsked",
                           "FormNoAnswer",
                           "FormConflict",
                           "FormUnsure",
                           "FormCatalogueChanged",
                           "AnswerEmptied"};
static_assert(kinds.size() == static_cast<std::size_t>(ImportRemark::Kind::AnswerEmptied) + 1);

[[nodiscard]] std::string toldOne(const ImportRemark &remark)
{
    std::string text = remark.file.toStdString();
    if (remark.line != 0)
        text += ":" + std::to_string(remark.line);
    for (const std::string &part :
         {remark.column.toStdString(), std::string(kinds.at(static_cast<std::size_t>(remark.kind))),
          remark.value.toStdString()}) {
        if (!part.empty())
            text.append(" ").append(part);
    }
    return text;
}

}   // namespace

PackageFiles smallPackage()
{
    return {{"areas.csv",
             "kind,code,name_fi\n"
             "municipality,244,Kempele\n"
             "municipality,564,Oulu\n"
             "province,17,Pohjois-Pohjanmaa\n"},
            {"memberships.csv",
             "municipality,kind,code,valid_from\n"
             "244,province,17,2018-01-01\n"
             "564,province,17,2018-01-01\n"},
            {"population.csv", "municipality,stage,year,count\n564,ecec,2018,9000\n"},
            {"groups.csv", "key,name_fi\ng,Ryhmä\n"},
            {"themes.csv", "key,name_fi\nt01,Teema\n"},
            {"services.csv",
             "key,group,name_fi,stages,themes\n"
             "s1,g,Koulupsykologi,grades1_6;grades7_9,t01\n"
             "s2,g,Tulkkaus,ecec,\n"},
            {"providers.csv", "id,name,organisation\np1,Oulun kaupunki,\np2,Koulukuraattorit,p1\n"},
            {"offerings.csv",
             "id,provider,service,stages,catchment,status\n"
             "o1,p1,s1,grades1_6,municipality:564,operating\n"
             "o2,p2,s2,ecec,province:17,planned\n"},
            {"rounds.csv", "id,name_fi,as_of,areas,services\nr1,Syksy,2020-10-08,province:17,s1;s2\n"},
            {"answers.csv",
             "round,municipality,service,stage,answer,reasons\n"
             "r1,244,s1,grades1_6,missing,queue;staff\n"
             "r1,564,s1,grades1_6,available,\n"
             "r1,564,s2,ecec,partly,staff\n"}};
}

std::unique_ptr<QIODevice> PackageInMemory::open(const QString &file) const
{
    auto device = std::make_unique<QBuffer>();
    device->setData(m_files.at(file.toStdString()));
    device->open(QIODevice::ReadOnly);
    return device;
}

ImportReport importFiles(Session &session, const PackageFiles &files, const ImportOptions &options)
{
    return importPackage(session, PackageInMemory(files), options);
}

void importGood(Session &session, const PackageFiles &files, const ImportOptions &options)
{
    const ImportReport report = importFiles(session, files, options);
    if (report.errorCount != 0)
        throw std::logic_error("a test's package has faults: " + told(report.errors).front());
}

PackageFiles exportedFiles(Session &session)
{
    const QTemporaryDir folder;
    const QString package = folder.filePath(u"package"_s);
    exportPackage(session, package);
    return filesIn(package);
}

void writeFiles(const QString &folder, const PackageFiles &files)
{
    QDir().mkpath(folder);
    for (const auto &[name, content] : files) {
        QFile file(QDir(folder).filePath(QString::fromStdString(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::logic_error("a test could not write a file");
    }
}

PackageFiles filesIn(const QString &folder)
{
    PackageFiles files;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("a test could not read a file");
        files[name.toStdString()] = file.readAll();
    }
    return files;
}

Contents contentsOf(Session &session)
{
    Contents contents{.files = exportedFiles(session)};
    for (const EditRecord &record : session.log().all())
        contents.edits.push_back(record.digest);
    Query given(session.database(), u"SELECT seq FROM sqlite_sequence WHERE name = 'edit'"_s);
    contents.lastSequence = given.next() ? given.integer(0) : 0;
    return contents;
}

std::vector<std::string> told(const std::vector<ImportRemark> &remarks)
{
    std::vector<std::string> texts(remarks.size());
    std::ranges::transform(remarks, texts.begin(), toldOne);
    return texts;
}

std::string counted(const TableReport &counts)
{
    std::string text;
    for (const qint64 count : {counts.added, counts.changed, counts.unchanged, counts.rejected})
        text.append(text.empty() ? "" : " ").append(std::to_string(count));
    return text;
}

}   // namespace katve
