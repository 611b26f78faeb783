#include "core/exchange/sheets/names_case.h"
#include "store/database.h"

#include <QFile>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] PackageFiles knownNames()
{
    return {{"areas.csv",
             "kind,code,name_fi,name_sv\nmunicipality,564,Oulu,Uleåborg\nmunicipality,240,Kemi,\n"
             "municipality,320,Kemijärvi,\nmunicipality,005,Alajärvi,\nmunicipality,851,Tornio,Torneå\n"
             "municipality,567,Oulunsalo,\n"},
            {"services.csv",
             "key,group,name_fi,name_sv,name_en,stages\n"
             "clinic,g,Lastenneuvola,Barnrådgivning,Child health clinic,ecec\n"
             "neurology,g,Lastenneurologia,Barnneurologi,Child neurology,ecec;preprimary;grades1_6\n"
             "welfare,g,Oppilashuolto (yhteisöllinen),Elevvård,Student welfare,preprimary;grades1_6;grades7_9\n"},
            {"rounds.csv",
             "id,name_fi,as_of,areas\nr1,Kierros 2020,2020-10-08,\nr2,Kierros 2024,2024-10-08,"
             "municipality:564;municipality:240;municipality:320;municipality:005;municipality:851\n"}};
}

}   // namespace

NamesCase::NamesCase() : m_session(std::make_unique<Session>(Database::create(m_folder.filePath(u"names.katve"_s))))
{
    importGood(*m_session, knownNames());
}

SheetNames NamesCase::names()
{
    return SheetNames(*m_session, *m_session->find(Round{.id = u"r2"_s}));
}

QString NamesCase::sheet(const char *name, const QByteArray &lines) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    static_cast<void>(file.open(QIODevice::WriteOnly));
    file.write("sep=|\n" + lines);
    return file.fileName();
}

SheetMapping NamesCase::mappingOf(const QString &path)
{
    const std::vector<SheetMapping> all = mappingsOf(*openWorkbook(path), names());
    return all.empty() ? SheetMapping() : all.front();
}

ImportReport NamesCase::take(const QString &path, const ImportOptions &options)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const SheetNames known = names();
    return importSheets(*m_session, *workbook, mappingsOf(*workbook, known), known, options);
}

std::vector<std::string> NamesCase::answers()
{
    std::vector<std::string> all;
    m_session->stores().of<Answer>().forEach([&](const auto &stored) {
        const Answer &row = stored.row;
        all.push_back(row.municipality.toStdString() + ' ' + row.service.toStdString() + ' '
                      + std::string(codeText(row.stage)) + ' ' + std::string(codeText(row.answer)));
    });
    std::ranges::sort(all);
    return all;
}

}   // namespace katve
