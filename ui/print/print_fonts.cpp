#include "print/print_fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Size {
    double points;
    bool bold;
};
constexpr std::array<Size, textStyleCount> sizes{{{24, true},
                                                  {19, true},
                                                  {15, true},
                                                  {11, true},
                                                  {9.5, false},
                                                  {9.5, true},
                                                  {8, false},
                                                  {8, true},
                                                  {7, false},
                                                  {7, true}}};
constexpr double leading = 1.22;   // of the type size, from line to line

// By name, because a PDF must not be left to look for "Sans Serif". What is installed differs from machine to machine.
[[nodiscard]] QString chosenFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family :
         {u"Noto Sans"_s, u"Source Sans 3"_s, u"Liberation Sans"_s, u"Segoe UI"_s, u"Arial"_s, u"DejaVu Sans"_s}) {
        if (installed.contains(family))
            return family;
    }
    return QFontInfo(QFont()).family();
}

// The parts of a text between which a line may end, each with the spaces after it.
[[nodiscard]] std::vector<QStringView> partsOf(QStringView text)
{
    std::vector<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBreak = text[i] == u' ' || text[i] == u'\n'
            || ((text[i] == u'-' || text[i] == u'/' || text[i] == u'@') && i > start);
        if (!isBreak || (i + 1 < text.size() && text[i + 1] == u' '))
            continue;
        parts.push_back(text.mid(start, i + 1 - start));
        start = i + 1;
    }
    if (start < text.size())
        parts.push_back(text.mid(start));
    return parts;
}

}   // namespace

PrintFonts::PrintFonts()
{
    const QString family = chosenFamily();
    for (std::size_t i = 0; i < textStyleCount; ++i) {
        Face &face = m_faces[i];
        face.font.setFamilies({family});
        face.font.setPixelSize(static_cast<int>(points(sizes[i].points)));
        face.font.setBold(sizes[i].bold);
        face.font.setHintingPreference(QFont::PreferNoHinting);
        face.metrics = QFontMetricsF(face.font);
        face.ascent = face.metrics.ascent();
        face.descent = face.metrics.descent();
        face.lineHeight = std::max(points(sizes[i].points * leading), face.ascent + face.descent);
    }
}

double PrintFonts::width(TextStyle style, const QString &text) const
{
    const Face &face = this->face(style);
    const auto known = face.widths.constFind(text);
    if (known != face.widths.constEnd())
        return *known;
    const double width = face.metrics.horizontalAdvance(text);
    face.widths.insert(text, width);
    return width;
}

double PrintFonts::widestWord(TextStyle style, const QString &text) const
{
    double widest = 0;
    for (const QStringView part : partsOf(text))
        widest = std::max(widest, width(style, part.trimmed().toString()));
    return widest;
}

QStringList PrintFonts::wrapped(TextStyle style, const QString &text, double width) const
{
    QStringList lines;
    QString line;
    double used = 0;
    const double space = this->width(style, u" "_s);
    const auto endLine = [&] {
        lines.append(line.trimmed());
        line.clear();
        used = 0;
    };
    for (const QStringView part : partsOf(text)) {
        QString word = part.trimmed().toString();
        double wordWidth = this->width(style, word);
        if (used > 0 && used + wordWidth > width)
            endLine();
        while (wordWidth > width && word.size() > 1) {   // no line takes it whole
            qsizetype fits = word.size() - 1;
            while (fits > 1 && this->width(style, word.left(fits)) > width)
                --fits;
            lines.append(word.left(fits));
            word.remove(0, fits);
            wordWidth = this->width(style, word);
        }
        const qsizetype spaces = part.size() - part.trimmed().size();
        line += word + QString(spaces, u' ');
        used += wordWidth + static_cast<double>(spaces) * space;
        if (part.endsWith(u'\n'))
            endLine();
    }
    if (!line.trimmed().isEmpty() || lines.isEmpty())
        endLine();
    return lines;
}

}   // namespace katve
