#include "synthetic_package.h"
#include "domain/codes.h"
#include "exchange/csv_writer.h"

#include <QDir>
#include <QFile>

#include <array>
#include <charconv>
#include <cstdio>
#include <random>

namespace katve {

namespace {

constexpr int provinces = 19;
constexpr int ervas = 5;

class Package {
public:
    Package(const QString &folder, const SyntheticSize &size, bool narrow)
        : m_folder(folder)
        , m_size(size)
        , m_narrow(narrow)
    {
        QDir().mkpath(folder);
    }

    void write()
    {
        writeAreas();
        writeCatalogue();
        writeProviders();
        writeOfferings();
        writeAnswers();
    }

private:
    template <typename Rows> void file(const char *name, std::string_view header, Rows &&rows)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write the benchmark's files");
        CsvWriter csv(file);
        csv.raw(header);
        csv.raw("\n");
        rows(csv.buffer(), csv);
        csv.flush();
    }

    [[nodiscard]] static std::string numbered(const char *prefix, int number, int width)
    {
        std::array<char, 64> text{};
        const int length = std::snprintf(text.data(), text.size(), "%s%0*d", prefix, width, number);
        return {text.data(), static_cast<std::size_t>(length)};
    }
    [[nodiscard]] static std::string municipality(int number) { return numbered("", number + 1, 6); }
    [[nodiscard]] static std::string service(int number) { return numbered("service_", number + 1, 3); }
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void writeAreas()
    {
        file("areas.csv", "kind,code,name_fi", [&](std::string &out, CsvWriter &csv) {
            out += "country,FI,Suomi\n";
            for (int i = 0; i < provinces; ++i)
                out += "province," + numbered("", i + 1, 2) + ",Maakunta\n";
            for (int i = 0; i < ervas; ++i)
                out += "erva," + numbered("E", i + 1, 1) + ",ERVA\n" + "network_region," + numbered("E", i + 1, 1)
                    + ",Alue\n";
            for (int i = 0; i < m_size.municipalities; ++i) {
                out += "municipality," + municipality(i) + ",Kunta " + municipality(i) + '\n';
                csv.flushWhenFull();
            }
        });
        file("memberships.csv", "municipality,kind,code,valid_from", [&](std::string &out, CsvWriter &csv) {
            for (int i = 0; i < m_size.municipalities; ++i) {
                const int province = i % provinces;
                const std::string region = numbered("E", province % ervas + 1, 1);
                out += municipality(i) + ",province," + numbered("", province + 1, 2) + ",2018-01-01\n";
                out += municipality(i) + ",erva," + region + ",2018-01-01\n";
                out += municipality(i) + ",network_region," + region + ",2018-01-01\n";
                csv.flushWhenFull();
            }
        });
        file("population.csv", "municipality,stage,year,count", [&](std::string &out, CsvWriter &csv) {
            for (int i = 0; i < m_size.municipalities; ++i) {
                for (const std::string_view stage : CodeTable<Stage>::names)
                    out += municipality(i) + ',' + std::string(stage) + ",2018," + std::to_string(below(3000)) + '\n';
                csv.flushWhenFull();
            }
        });
    }

    void writeCatalogue()
    {
        file("services.csv", "key,group,core,name_fi,stages,themes", [&](std::string &out, CsvWriter &) {
            for (int i = 0; i < m_size.services; ++i)
                out += service(i) + ",group_" + std::to_string(i % 13) + ",1,Palvelu " + service(i)
                    + ",ecec;preprimary;grades1_6;grades7_9;"
                      "upper_secondary,t"
                    + std::to_string(i % 14) + '\n';
        });
        file("rounds.csv", "id,name_fi,as_of",
             [&](std::string &out, CsvWriter &) { out += "round,Kierros,2020-10-08\n"; });
    }

    void writeProviders()
    {
        file("providers.csv", "id,name,organisation", [&](std::string &out, CsvWriter &csv) {
            for (int i = 0; i < m_size.providers; ++i) {
                out += numbered("provider-", i, 8) + ",Toimija,";
                out += i % 5 == 0 && i > 0 ? numbered("provider-", i / 5, 8) : std::string();
                out += '\n';
                csv.flushWhenFull();
            }
        });
    }

    // Nine in ten for one municipality, the others for a province, an ERVA or the country.
    [[nodiscard]] std::string catchment()
    {
        const int draw = below(100);
        if (draw < 90)
            return "municipality:" + municipality(below(m_size.municipalities));
        if (draw < 97)
            return "province:" + numbered("", below(provinces) + 1, 2);
        return draw < 99 ? "erva:" + numbered("E", below(ervas) + 1, 1) : "country:FI";
    }

    void writeOfferings()
    {
        const std::string_view header = m_narrow
            ? "id,provider,service,stages,catchment,status,starts_on,languages,access,confirmed_on"
            : "id,provider,service,stages,catchment,status,starts_on,languages,access,confirmed_on,modes,cost,note,"
              "source";
        file("offerings.csv", header, [&](std::string &out, CsvWriter &csv) {
            for (int i = 0; i < m_size.offerings; ++i) {
                const auto stage = static_cast<std::size_t>(below(4));
                out += numbered("01931e2a-7000-7000-8000-", i, 12) + ','
                    + numbered("provider-", below(m_size.providers), 8);
                out += ',' + service(below(m_size.services)) + ',';
                out += CodeTable<Stage>::names[stage];
                out += ';';
                out += CodeTable<Stage>::names[stage + 1];
                out += ',' + catchment() + (below(10) == 0 ? ",planned" : ",operating")
                    + ",2019-08-01,fi;sv,referral,2020-09-15";
                out += m_narrow ? "\n" : ",on_site;remote,free,Jonoa on jonkin verran,kysely\n";
                csv.flushWhenFull();
            }
        });
    }

    void writeAnswers()
    {
        file("answers.csv", "round,municipality,service,stage,answer,reasons,answered_on,answered_by,source,state",
             [&](std::string &out, CsvWriter &csv) {
                 for (int i = 0; i < m_size.municipalities; ++i) {
                     for (int s = 0; s < m_size.services; ++s) {
                         for (const std::string_view stage : CodeTable<Stage>::names)
                             appendAnswer(out, i, s, stage);
                     }
                     csv.flushWhenFull();
                 }
             });
    }

    void appendAnswer(std::string &out, int municipalityNumber, int serviceNumber, std::string_view stage)
    {
        constexpr std::array<std::string_view, 8> answers{"available", "available", "available", "partly",
                                                          "missing",   "missing",   "dont_know", "not_needed"};
        if (below(100) >= m_size.answeredPercent)
            return;
        out += "round," + municipality(municipalityNumber) + ',' + service(serviceNumber) + ',';
        out += stage;
        out += ',';
        out += answers[static_cast<std::size_t>(below(8))];
        out += ",,2020-09-20,rehtori,survey,confirmed\n";
    }

    QDir m_folder;
    SyntheticSize m_size;
    bool m_narrow;
    std::mt19937 m_random{20201008};
};

}   // namespace

void writeSyntheticPackage(const QString &folder, const SyntheticSize &size, bool narrowOfferings)
{
    Package(folder, size, narrowOfferings).write();
}

}   // namespace katve
