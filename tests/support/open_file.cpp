#include "support/open_file.h"

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

const Author tester{.name = u"Testaaja"_s, .role = u"koordinaattori"_s};

}   // namespace

OpenFile::OpenFile()
    : session(std::make_unique<Session>(Database::inMemory(), tester))
    , history(std::make_unique<History>(*session))
{}

OpenFile::OpenFile(Database database, const Author &author)
    : session(std::make_unique<Session>(std::move(database), author))
    , history(std::make_unique<History>(*session))
{}

OpenFile::OpenFile(std::unique_ptr<QTemporaryDir> inFolder)
    : folder(std::move(inFolder))
    , session(std::make_unique<Session>(Database::create(path()), tester))
    , history(std::make_unique<History>(*session))
{}

std::unique_ptr<OpenFile> OpenFile::onDisk()
{
    return std::unique_ptr<OpenFile>(new OpenFile(std::make_unique<QTemporaryDir>()));
}

QString OpenFile::path() const
{
    return folder->filePath(u"test.katve"_s);
}

void OpenFile::reopen()
{
    history.reset();
    session.reset();
    session = std::make_unique<Session>(Database::open(path(), Database::Access::Write), tester);
    history = std::make_unique<History>(*session);
}

void OpenFile::addSmallWorld()
{
    add(Area{.kind = AreaKind::Province, .code = u"17"_s, .nameFi = u"Pohjois-Pohjanmaa"_s});
    add(Area{.kind = AreaKind::Municipality, .code = u"564"_s, .nameFi = u"Oulu"_s});
    add(Membership{
        .municipality = u"564"_s, .kind = AreaKind::Province, .code = u"17"_s, .validFrom = QDate(2018, 1, 1)});
    add(ServiceGroup{.key = u"g"_s, .nameFi = u"Ryhmä"_s});
    add(Theme{.key = u"t01"_s, .nameFi = u"Teema"_s});
    add(ServiceType{.key = u"s1"_s,
                    .group = u"g"_s,
                    .nameFi = u"Koulupsykologi"_s,
                    .stages = StageSet::of(Stage::Grades1To6, Stage::Grades7To9),
                    .themes = {u"t01"_s}});
    add(Provider{.id = u"p1"_s, .name = u"Oulun kaupunki"_s});
    add(Round{.id = u"r1"_s, .nameFi = u"Syksy"_s, .asOf = QDate(2020, 10, 8), .services = {u"s1"_s}});
}

}   // namespace katve
