#include "core/exchange/sheets/form_case.h"
#include "exchange/tables/xlsx_book.h"
#include "forms/form_words.h"

#include <QFile>
#include <xlsxwriter.h>

#include <algorithm>

namespace katve {

namespace {

using namespace Qt::Literals::StringLiterals;

[[nodiscard]] std::size_t at(FormColumn column)
{
    return static_cast<std::size_t>(column);
}

}   // namespace

std::vector<FormCase::Sheet> sheetsOf(const QString &path)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    std::vector<FormCase::Sheet> sheets;
    for (std::size_t i = 0; i < workbook->sheets().size(); ++i) {
        FormCase::Sheet sheet{.name = workbook->sheets()[i].name, .hidden = workbook->sheets()[i].hidden};
        const std::unique_ptr<SheetReader> reader = workbook->open(i);
        while (reader->next()) {
            sheet.rows.resize(static_cast<std::size_t>(reader->row().number));
            std::vector<QString> &row = sheet.rows.emplace_back();
            for (const SheetCell &cell : reader->row().cells)
                row.push_back(cell.text);
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

void writeBook(const QString &path, const std::vector<FormCase::Sheet> &sheets)
{
    XlsxBook book(XlsxBook::Memory::Whole);
    for (const FormCase::Sheet &sheet : sheets) {
        lxw_worksheet *made = workbook_add_worksheet(book.get(), sheet.name.toUtf8().constData());
        if (sheet.hidden)
            worksheet_hide(made);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const QByteArray text = sheet.rows[row][column].toUtf8();
                if (!text.isEmpty())
                    worksheet_write_string(made, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                           text.constData(), nullptr);
            }
        }
    }
    book.finish(path);
}

Answer answerOf(const char *service, Stage stage, AnswerValue value)
{
    return {.round = u"r2"_s,
            .municipality = u"564"_s,
            .service = QString::fromUtf8(service),
            .stage = stage,
            .answer = value};
}

FormCase::FormCase(const AreaRef &area, Language language) : m_area(area), m_language(language) {}

void FormCase::make()
{
    const Words spoken(Language::English);
    const Round round = *session().find(Round{.id = u"r2"_s});
    const QDateTime madeAt(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    const FormWords words = formWords(session(), round, m_area, m_language, madeAt);
    writeAnswerForm(session(), answerFormOf(session(), round, m_area, words, madeAt), words, made());
    m_sheets = sheetsOf(made());
}

void FormCase::load(const QString &path)
{
    m_sheets = sheetsOf(path);
    const QString here = identityOf(session().database()).uuid;
    for (Sheet &sheet : m_sheets) {
        for (std::vector<QString> &row : sheet.rows) {
            for (QString &cell : row) {
                if (std::optional<FormMark> mark = formMarkFrom(cell)) {
                    mark->inventory = here;
                    cell = formMarkText(*mark);
                }
            }
        }
    }
}

FormCase::Sheet &FormCase::sheet(const QString &name)
{
    return *std::ranges::find(m_sheets, name, &Sheet::name);
}

std::vector<QString> &FormCase::row(const char *municipality, const char *service, const char *stage)
{
    const std::array codes{QString::fromUtf8(municipality), QString::fromUtf8(service), QString::fromUtf8(stage)};
    for (Sheet &sheet : m_sheets) {
        for (std::vector<QString> &row : sheet.rows) {
            if (row.size() > at(FormColumn::StageCode)
                && std::equal(codes.begin(), codes.end(),
                              row.begin() + static_cast<std::ptrdiff_t>(at(FormColumn::MunicipalityCode))))
                return row;
        }
    }
    throw std::logic_error("the form has no such row");
}

QString &FormCase::cell(const char *service, const char *stage, FormColumn column, const char *municipality)
{
    return row(municipality, service, stage)[at(column)];
}

void FormCase::removeColumns(FormColumn first, FormColumn last)
{
    for (Sheet &sheet : m_sheets) {
        for (std::vector<QString> &row : sheet.rows) {
            if (sheet.hidden || row.size() <= at(first))
                continue;
            const auto begin = row.begin() + static_cast<std::ptrdiff_t>(at(first));
            row.erase(begin, row.begin() + static_cast<std::ptrdiff_t>(std::min(row.size(), at(last) + 1)));
        }
    }
}

QString FormCase::saved(const char *name) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    writeBook(path, m_sheets);
    return path;
}

QString FormCase::savedAsCsv() const
{
    QFile file(m_folder.filePath(u"Vastaukset.csv"_s));
    static_cast<void>(file.open(QIODevice::WriteOnly));
    const auto asking = std::ranges::find_if(m_sheets, [](const Sheet &sheet) {
        return !sheet.hidden && sheet.rows.size() > 4 && sheet.rows[4].size() > 10;
    });
    for (const std::vector<QString> &row : asking->rows) {
        QStringList fields;
        for (QString field : row)
            fields.append(u'"' + field.replace(u'"', u"\"\""_s) + u'"');
        file.write(fields.join(u',').toUtf8() + "\r\n");
    }
    return file.fileName();
}

ImportReport FormCase::back(const ImportOptions &options)
{
    return take(saved(), options);
}

ImportReport FormCase::take(const QString &path, const ImportOptions &options)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const SheetNames names(session(), *roundOf(session(), *workbook, u"form"_s));
    return importSheets(session(), *workbook, mappingsOf(*workbook, names), names, options);
}

SheetPreview FormCase::preview(const QString &path)
{
    const std::unique_ptr<Workbook> workbook = openWorkbook(path);
    const SheetNames names(session(), *roundOf(session(), *workbook, u"form"_s));
    return previewSheets(session(), *workbook, mappingsOf(*workbook, names), names, {});
}

void FormCase::put(const Answer &answer)
{
    const auto before = session().find(answer);
    const Edit edit =
        before ? changeOf(EditKind::SetAnswers, *before, answer) : additionOf(EditKind::SetAnswers, answer);
    if (!session().apply(edit).ok())
        throw std::logic_error("a test could not put an answer");
}

std::optional<Answer> FormCase::answer(const char *service, Stage stage, const char *municipality)
{
    Answer key = answerOf(service, stage, AnswerValue::DontKnow);
    key.municipality = QString::fromUtf8(municipality);
    return session().find(key);
}

}   // namespace katve
