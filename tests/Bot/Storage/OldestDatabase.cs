using Microsoft.Data.Sqlite;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>
/// A bot.db as the first program wrote it: every table in its oldest shape, with rows in it. It stays as it is: whoever changes a
/// table adds a step to the program, not a column here.
/// </summary>
internal static class OldestDatabase
{
    private const string Tables = """
        CREATE TABLE schema_versions (part TEXT PRIMARY KEY, version INTEGER NOT NULL);
        INSERT INTO schema_versions (part, version) VALUES
            ('state', 1), ('turns', 1), ('inbox', 1), ('conversation references', 1), ('news cursors', 1), ('untold news', 1), ('handoffs', 1),
            ('direct line conversations', 1), ('direct line activities', 1), ('direct line files', 1);
        CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, etag INTEGER NOT NULL, value BLOB NOT NULL);
        CREATE TABLE state_counter (value INTEGER NOT NULL);
        CREATE TABLE turns (
            seq INTEGER PRIMARY KEY, conversation TEXT NOT NULL, channel TEXT NOT NULL, activity TEXT NOT NULL, at INTEGER NOT NULL, json BLOB,
            UNIQUE (conversation, channel, activity));
        CREATE TABLE outbox (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL, conversation TEXT NOT NULL, channel TEXT NOT NULL, turn TEXT, json BLOB NOT NULL, sent INTEGER NOT NULL);
        CREATE INDEX outbox_of_turn ON outbox (conversation, turn) WHERE turn IS NOT NULL;
        CREATE UNIQUE INDEX outbox_unsent ON outbox (id) WHERE sent = 0;
        CREATE TABLE inbox (
            seq INTEGER PRIMARY KEY, conversation TEXT NOT NULL, channel TEXT NOT NULL, activity TEXT NOT NULL, json BLOB NOT NULL,
            UNIQUE (conversation, channel, activity));
        CREATE TABLE conversation_references (
            member_id TEXT NOT NULL, channel_id TEXT NOT NULL, conversation_id TEXT NOT NULL, reference BLOB NOT NULL, since INTEGER NOT NULL,
            last_used INTEGER NOT NULL, PRIMARY KEY (conversation_id, channel_id));
        CREATE INDEX conversation_references_of_member ON conversation_references (member_id, last_used DESC);
        CREATE TABLE news_cursors (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE untold_news (
            id TEXT NOT NULL PRIMARY KEY, member TEXT NOT NULL, order_number TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, text TEXT, tried TEXT,
            told INTEGER NOT NULL);
        CREATE INDEX untold_news_of_member ON untold_news (member) WHERE told = 0;
        CREATE TABLE handoffs (
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, conversation TEXT NOT NULL, reference BLOB NOT NULL,
            who TEXT NOT NULL, said TEXT NOT NULL, since INTEGER NOT NULL, ended INTEGER);
        CREATE UNIQUE INDEX handoffs_open ON handoffs (channel, conversation) WHERE ended IS NULL;
        CREATE TABLE directline_conversations (
            id TEXT PRIMARY KEY, user_id TEXT NOT NULL, member_id TEXT, name TEXT,
            started INTEGER NOT NULL DEFAULT 0, last_seq INTEGER NOT NULL DEFAULT 0, last_stamp INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE directline_activities (
            conversation TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, client_id TEXT, json BLOB NOT NULL,
            PRIMARY KEY (conversation, seq));
        CREATE INDEX directline_activities_by_id ON directline_activities (conversation, id);
        CREATE UNIQUE INDEX directline_activities_once ON directline_activities (conversation, client_id) WHERE client_id IS NOT NULL;
        CREATE TABLE directline_files (
            id TEXT PRIMARY KEY, conversation TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL, content BLOB NOT NULL);
        """;

    private const string Rows = """
        INSERT INTO state_counter (value) VALUES (7);
        INSERT INTO state (key, etag, value) VALUES ('emulator/conversations/old-talk/users/MB100001', 7, CAST('{"Greeted":true}' AS BLOB));
        INSERT INTO turns (seq, conversation, channel, activity, at, json) VALUES
            (1, 'old-talk', 'emulator', 'said-1', 1767225600, CAST('{"type":"message","id":"said-1","channelId":"emulator","serviceUrl":"{side}","from":{"id":"MB100001"},"recipient":{"id":"bot"},"conversation":{"id":"old-talk"},"text":"where is my order 80010002"}' AS BLOB));
        INSERT INTO outbox (seq, id, conversation, channel, turn, json, sent) VALUES
            (1, 'out-1', 'old-talk', 'emulator', 'said-1', CAST('{"type":"message","id":"out-1","channelId":"emulator","serviceUrl":"{side}","from":{"id":"bot"},"recipient":{"id":"MB100001"},"conversation":{"id":"old-talk"},"replyToId":"said-1","text":"I look.","label":"Old.Sent"}' AS BLOB), 1),
            (2, 'out-2', 'old-talk', 'emulator', 'said-1', CAST('{"type":"message","id":"out-2","channelId":"emulator","serviceUrl":"{side}","from":{"id":"bot"},"recipient":{"id":"MB100001"},"conversation":{"id":"old-talk"},"replyToId":"said-1","text":"It is on its way.","label":"Old.Unsent"}' AS BLOB), 0);
        INSERT INTO inbox (seq, conversation, channel, activity, json) VALUES
            (1, 'old-talk', 'emulator', 'said-2', CAST('{"type":"message","id":"said-2","channelId":"emulator","serviceUrl":"{side}","from":{"id":"MB100001"},"recipient":{"id":"bot"},"conversation":{"id":"old-talk"},"text":"where is my order 80010011"}' AS BLOB));
        INSERT INTO conversation_references (member_id, channel_id, conversation_id, reference, since, last_used) VALUES
            ('MB100001', 'emulator', 'old-talk', CAST('{"type":"event","relatesTo":{"channelId":"emulator","serviceUrl":"{side}","user":{"id":"MB100001"},"bot":{"id":"bot"},"conversation":{"id":"old-talk"}}}' AS BLOB), 639028224000000000, 639028224000000000);
        INSERT INTO news_cursors (name, value) VALUES ('others', '17');
        INSERT INTO directline_conversations (id, user_id, member_id, name, started, last_seq, last_stamp) VALUES ('old-chat', 'dl_old', 'MB100002', 'Tom Becker', 1, 1, 1767225600000);
        INSERT INTO directline_activities (conversation, seq, id, client_id, json) VALUES
            ('old-chat', 1, 'old-chat|0000001', NULL, CAST('{"type":"message","id":"old-chat|0000001","text":"Hello.","from":{"id":"bot","role":"bot"},"conversation":{"id":"old-chat"}}' AS BLOB));
        INSERT INTO directline_files (id, conversation, name, content_type, content) VALUES ('old-file', 'old-chat', 'photo.png', 'image/png', X'0102');
        """;

    /// <param name="channel">Where the channel of the old conversation is reached now.</param>
    public static void Write(string path, string channel)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Tables + Rows.Replace("{side}", channel, StringComparison.Ordinal);
        command.ExecuteNonQuery();
    }
}
