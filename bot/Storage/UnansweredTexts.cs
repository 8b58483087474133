using System.Globalization;
using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Storage;

/// <summary>Keeps what was not understood, without what tells who wrote it, so that somebody can teach it. It is nobody's: who is forgotten leaves it behind.</summary>
public sealed class UnansweredTexts(string dataFolder)
{
    public const int Most = 2000;

    private const string FileName = "unanswered.db";
    private const int LongestText = 300;

    private static readonly string[] Schema =
    [
        "CREATE TABLE unanswered (text TEXT PRIMARY KEY COLLATE NOCASE, times INTEGER NOT NULL, last INTEGER NOT NULL);",
    ];

    private readonly Lock _opening = new();
    private BotDatabase? _database;

    /// <summary>Counts a text; beyond <see cref="Most"/> those that were not said for longest make room.</summary>
    public void Keep(string text, DateTimeOffset now)
    {
        var redacted = Shortened(NotUnderstood.Redact(text).Trim());
        if (redacted.Length == 0)
        {
            return;
        }

        using var session = Opened().Write();
        session.Execute(
            "INSERT INTO unanswered (text, times, last) VALUES ($1, 1, $2) ON CONFLICT (text) DO UPDATE SET times = times + 1, last = excluded.last",
            redacted, now.ToUnixTimeSeconds());
        session.Execute("DELETE FROM unanswered WHERE text IN (SELECT text FROM unanswered ORDER BY last DESC LIMIT -1 OFFSET $1)", (long)Most);
        session.Commit();
    }

    /// <summary>What was said most often first.</summary>
    public IReadOnlyList<UnansweredText> All()
    {
        if (!File.Exists(Path.Combine(dataFolder, FileName)))
        {
            return [];
        }

        using var session = Opened().Open();
        return session.Each(
            "SELECT text, times, last FROM unanswered ORDER BY times DESC, last DESC, text",
            row => new UnansweredText(row.GetString(0), row.GetInt32(1), DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(2))));
    }

    /// <summary>Lets go of what was last said before a time.</summary>
    public void Forget(DateTimeOffset before)
    {
        if (!File.Exists(Path.Combine(dataFolder, FileName)))
        {
            return;
        }

        using var session = Opened().Erase(Hold.Alone);
        session.Execute("DELETE FROM unanswered WHERE last < $1", before.ToUnixTimeSeconds());
        session.Commit();
    }

    /// <summary>Opened at the first use; when that fails, the next use tries again.</summary>
    private BotDatabase Opened()
    {
        lock (_opening)
        {
            return _database ??= Open();
        }
    }

    private BotDatabase Open()
    {
        var database = new BotDatabase(Path.Combine(dataFolder, FileName));
        try
        {
            database.Migrate("unanswered texts", Schema);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static string Shortened(string text) =>
        text.Length <= LongestText ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, LongestText)}…");
}

/// <summary>A text that was not understood, how often it was said, and when last.</summary>
public sealed record UnansweredText(string Text, int Times, DateTimeOffset Last);
