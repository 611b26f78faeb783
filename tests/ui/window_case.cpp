#include "ui/window_case.h"
#include "exchange/new_inventory.h"

#include <QFile>

namespace katve {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString sampleOnce()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"sample.katve"_s);
        static_cast<void>(makeInventory(made, {.sample = true}));
        return made;
    }();
    return path;
}

}   // namespace

WindowCase::WindowCase() : m_preferences(in(u"katve.ini"_s))
{
    m_preferences.language = Language::Finnish;
    restart();
}

void copySample(const QString &path)
{
    QFile::copy(sampleOnce(), path);
}

QString WindowCase::sample(const QString &name) const
{
    copySample(in(name));
    return in(name);
}

void WindowCase::openSample()
{
    if (!m_window->openFile(sample()))
        throw std::logic_error("the sample could not be opened");
}

void WindowCase::restart()
{
    if (m_window)
        m_window->close();
    m_window = std::make_unique<MainWindow>(m_preferences);
    m_window->resize(1280, 720);
    m_window->QWidget::show();
}

void WindowCase::goTo(const QString &municipality, const QString &service)
{
    m_window->inventory()->goTo(municipality, service);
}

std::optional<Answer> WindowCase::answer(const Question &question)
{
    return workspace().session().find(Answer{.round = workspace().round().id,
                                             .municipality = question.municipality,
                                             .service = question.service,
                                             .stage = question.stage});
}

}   // namespace katve
