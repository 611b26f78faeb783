#pragma once

namespace katve {

class Database;

// Takes the write lock at once; rolls back unless committed. Inside another it is a part of that one, which can be rolled
// back by itself and is on the disk when the outer one is.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_inner;
    bool m_open = true;
};

// Holds one view of the file over several reads; writes nothing. Inside another, or inside a transaction, it is that one's.
class Snapshot {
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const Database &m_database;
    bool m_inner;
};

}   // namespace katve
