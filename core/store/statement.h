#pragma once

#include "domain/field_text.h"
#include "store/store_error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace katve {

class Database;

// A prepared statement on SQLite's own interface, kept and run again and again. Qt's query costs two to three times as
// much a row (measured), which the bulk of reading and writing cannot afford. Parameters are numbered from 1, columns from 0.
class Statement {
public:
    Statement(const Database &database, const char *sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    // Binds every parameter from 1 on, after starting the statement over.
    template <typename... Values> Statement &bind(const Values &...values)
    {
        reset();
        int parameter = 0;
        (bindOne(++parameter, values), ...);
        return *this;
    }
    template <typename Value> void bindAt(int parameter, const Value &value) { bindOne(parameter, value); }

    [[nodiscard]] bool step();   // true while there is a row
    int run();                   // to the end; the number of rows changed
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const;   // valid until the next step
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QStringList list(int column) const;
    [[nodiscard]] QDate date(int column) const;   // throws Damaged for a text that is no date

    template <CodeList Code> [[nodiscard]] Code code(int column) const
    {
        const qint64 value = integer(column);
        if (value < 0 || value >= static_cast<qint64>(CodeTable<Code>::names.size()))
            throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a code is out of its range"));
        return static_cast<Code>(value);
    }
    template <CodeList Code> [[nodiscard]] std::optional<Code> optionalCode(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(code<Code>(column));
    }
    template <CodeList Code> [[nodiscard]] std::vector<Code> codes(int column) const
    {
        std::vector<Code> value;
        if (!parseField(utf8(column), value).ok())
            throw StoreError(StoreError::Reason::Damaged, {}, QStringLiteral("a code is not in its list"));
        return value;
    }
    template <typename Number> [[nodiscard]] std::optional<Number> optionalNumber(int column) const
    {
        if (isNull(column))
            return std::nullopt;
        if constexpr (std::is_same_v<Number, double>)
            return real(column);
        else
            return static_cast<Number>(integer(column));
    }

private:
    void bindOne(int parameter, qint64 value);
    void bindOne(int parameter, int value) { bindOne(parameter, static_cast<qint64>(value)); }
    void bindOne(int parameter, bool value) { bindOne(parameter, static_cast<qint64>(value)); }
    void bindOne(int parameter, double value);
    void bindOne(int parameter, std::nullptr_t);
    void bindOne(int parameter, std::string_view value);
    void bindOne(int parameter, const QString &value);
    void bindOne(int parameter, const QByteArray &value);   // a blob
    void bindOne(int parameter, const QStringList &value);
    void bindOne(int parameter, QDate value);
    void bindOne(int parameter, StageSet value) { bindOne(parameter, static_cast<qint64>(value.bits())); }
    template <CodeList Code> void bindOne(int parameter, Code value) { bindOne(parameter, static_cast<qint64>(value)); }
    template <typename Value> void bindOne(int parameter, const std::optional<Value> &value)
    {
        if (value)
            bindOne(parameter, *value);
        else
            bindOne(parameter, nullptr);
    }
    template <CodeList Code> void bindOne(int parameter, const std::vector<Code> &value)
    {
        std::string text;
        appendField(text, value);
        bindOne(parameter, std::string_view(text));
    }
    void check(int result) const;

    [[nodiscard]] QByteArray &hold(int parameter, QByteArray text);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    bool m_started = false;
    std::vector<QByteArray> m_held;   // the texts bound, so that SQLite need not copy them
};

}   // namespace katve
