// Damages an inventory in every way that disks, sticks, mails and other programs do, and opens it: either a reason is given, or
// everything that is read is what it was. `katve-damages [TIMES] [SEED]`.

#include "core/edit/damaged_file.h"
#include "support/random_inventory.h"

#include <QCoreApplication>

#include <cstdio>

using namespace katve;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 4096;

[[nodiscard]] int pagesOf(const QByteArray &file)
{
    return static_cast<int>(file.size()) / pageSize;
}

[[nodiscard]] QByteArray noise(Dice &dice, int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(dice.below(256));
    return bytes;
}

using Damage = QByteArray (*)(QByteArray file, Dice &dice);

const std::pair<const char *, Damage> damages[]{
    {"a bit flipped",
     [](QByteArray file, Dice &dice) {
         char &byte = file[dice.below(static_cast<int>(file.size()))];
         byte = static_cast<char>(byte ^ (1 << dice.below(8)));
         return file;
     }},
    {"a page of zeros",
     [](QByteArray file, Dice &dice) {
         return file.replace(dice.below(pagesOf(file)) * pageSize, pageSize, QByteArray(pageSize, '\0'));
     }},
    {"the start of a page overwritten",
     [](QByteArray file, Dice &dice) {
         constexpr int count = 64;
         return file.replace(dice.below(pagesOf(file)) * pageSize, count, noise(dice, count));
     }},
    {"one page in the place of another",
     [](QByteArray file, Dice &dice) {
         const QByteArray page = file.mid(dice.below(pagesOf(file)) * pageSize, pageSize);
         return file.replace(dice.below(pagesOf(file)) * pageSize, pageSize, page);
     }},
    {"cut off", [](QByteArray file, Dice &dice) { return file.left(dice.below(static_cast<int>(file.size()))); }},
    {"cut off at a page", [](QByteArray file, Dice &dice) { return file.left(dice.below(pagesOf(file)) * pageSize); }},
    {"the header changed",
     [](QByteArray file, Dice &dice) {
         constexpr int headerSize = 100;
         return file.replace(dice.below(headerSize), 1, noise(dice, 1));
     }},
    {"bytes lost from the middle",
     [](QByteArray file, Dice &dice) {
         return file.remove(dice.below(static_cast<int>(file.size())), dice.below(99));
     }},
    {"line ends changed", [](QByteArray file, Dice &) { return file.replace('\n', "\r\n"); }},
    {"taken for text", [](QByteArray file, Dice &) { return QString::fromLatin1(file).toUtf8(); }},
};

struct Tally {
    int refused = 0;
    int found = 0;
    int unharmed = 0;
};

// What is wrong with how the program took it; empty when nothing is.
[[nodiscard]] QString tried(const QByteArray &file, const std::vector<std::string> &whole, Tally &tally)
{
    const std::vector<std::string> findings = findingsIn(file);
    if (!findings.empty()) {
        (findings.front() == "cannot be opened" ? tally.refused : tally.found) += 1;
        return {};
    }
    ++tally.unharmed;
    return readableIn(file) == whole ? QString() : u"the check found nothing, and what is read is something else"_s;
}

int damageMany(int times, std::uint32_t seed)
{
    Dice dice(seed);
    const QByteArray sound = fileWithAPast();
    const std::vector<std::string> whole = readableIn(sound);
    for (const auto &[name, damage] : damages) {
        Tally tally;
        for (int time = 0; time < times; ++time) {
            const QString wrong = tried(damage(sound, dice), whole, tally);
            if (!wrong.isEmpty()) {
                std::fprintf(stderr, "%s, time %d of seed %u: %s\n", name, time + 1, seed, qPrintable(wrong));
                return 1;
            }
        }
        std::printf("%s: %d not opened, %d found by the check, %d without harm\n", name, tally.refused, tally.found,
                    tally.unharmed);
    }
    return 0;
}

}   // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int usual = 1000;
    return damageMany(arguments.size() > 1 ? arguments[1].toInt() : usual,
                      arguments.size() > 2 ? arguments[2].toUInt() : 1);
}
