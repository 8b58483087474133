using System.Data.Common;

namespace OrderBot.Marketplace.Data;

/// <summary>The shop's tables, built by steps that are only ever added to, so that any older file is carried forward.</summary>
internal static class Schema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE accounts (
            member_id TEXT PRIMARY KEY COLLATE NOCASE, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL,
            time_zone TEXT, password TEXT, password_set_at INTEGER NOT NULL);
        CREATE TABLE orders (
            number TEXT PRIMARY KEY, member_id TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL,
            placed_at INTEGER NOT NULL, paid_at INTEGER, shipped_at INTEGER, delivered_at INTEGER, cancelled_at INTEGER,
            payment TEXT, items TEXT NOT NULL, item_words TEXT NOT NULL, total TEXT NOT NULL, currency TEXT NOT NULL,
            supplier TEXT NOT NULL, tracking TEXT, cancelled_because TEXT,
            requested_at INTEGER, request_reason TEXT, request_outcome TEXT, request_settled_at INTEGER, written_to_at INTEGER);
        CREATE INDEX orders_of_buyer ON orders (member_id, placed_at DESC, number DESC);
        CREATE INDEX orders_unpaid ON orders (placed_at) WHERE status = 'AwaitingPayment';
        CREATE INDEX orders_unverified ON orders (paid_at) WHERE status = 'VerifyingPayment';
        CREATE INDEX orders_requested ON orders (requested_at) WHERE status = 'CancellationRequested';
        CREATE INDEX orders_to_ship ON orders (placed_at DESC) WHERE status IN ('AwaitingShipment', 'VerifyingPayment');
        CREATE TABLE events (
            id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, member_id TEXT NOT NULL, order_number TEXT NOT NULL,
            at INTEGER NOT NULL, text TEXT);
        CREATE INDEX events_of_buyer ON events (member_id, id);
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT, order_number TEXT NOT NULL, by_supplier INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX messages_of_order ON messages (order_number, id);
        CREATE TABLE answers (
            owner TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, outcome TEXT NOT NULL, order_then TEXT, at INTEGER NOT NULL,
            PRIMARY KEY (owner, key)) WITHOUT ROWID;
        CREATE TABLE mails (
            id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL);
        CREATE TABLE reset_tokens (hash TEXT PRIMARY KEY, member_id TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE sign_in_codes (member_id TEXT PRIMARY KEY, hash TEXT NOT NULL, expires_at INTEGER NOT NULL, tries INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE takings (bucket TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX takings_of_bucket ON takings (bucket, at);
        """,
        """
        CREATE TABLE meta_as_text (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        INSERT INTO meta_as_text SELECT name, CAST(value AS TEXT) FROM meta;
        DROP TABLE meta;
        ALTER TABLE meta_as_text RENAME TO meta;
        CREATE INDEX answers_by_age ON answers (at);
        CREATE INDEX takings_by_age ON takings (at);
        ALTER TABLE mails ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mails ADD COLUMN due_at INTEGER;
        CREATE INDEX mails_due ON mails (due_at) WHERE due_at IS NOT NULL;
        """,
        """
        CREATE TABLE sign_outs (sign_in TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
        """,
        """
        CREATE TABLE sign_in_checks (
            member_id TEXT NOT NULL, key TEXT NOT NULL, hash TEXT NOT NULL, answer TEXT NOT NULL, expires_at INTEGER NOT NULL,
            PRIMARY KEY (member_id, key, hash)) WITHOUT ROWID;
        """,
    ];

    /// <summary>Brings the tables to today's shape; inside the caller's transaction.</summary>
    public static void Migrate(IShopStore store, DbConnection connection)
    {
        connection.Execute(store.Worded("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"));
        var version = (int)connection.Number("SELECT max(version) FROM schema_version");
        if (version > Steps.Length)
        {
            throw new NewerDataException(
                $"The shop's database has schema version {version}; this program knows {Steps.Length} at most. Use the newer program, or another data folder or database.");
        }

        for (; version < Steps.Length; version++)
        {
            connection.Execute(store.Worded(Steps[version]));
            connection.Execute("INSERT INTO schema_version VALUES (@version)", ("@version", version + 1));
        }
    }
}
