#pragma once

#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;

namespace katve {

// An XLSX workbook while libxlsxwriter makes it: in a temporary folder, so that nobody ever reads half of one.
class XlsxBook {
public:
    // Streaming keeps one row in memory: rows must then be written from the top, and cells cannot be gone back to.
    enum class Memory { Streaming, Whole };

    explicit XlsxBook(Memory memory);   // throws StoreError
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    [[nodiscard]] lxw_workbook *get() const { return m_book; }
    // In which its words are, as fi, sv or en.
    void setLanguage(const QString &language) { m_language = language; }
    // Puts the finished workbook in its place; the book is closed after it. Throws StoreError.
    void finish(const QString &destination);

private:
    [[nodiscard]] QByteArray madePath() const;

    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    QString m_language{};
};

}   // namespace katve
