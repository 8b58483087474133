using System.Text.Json;

namespace OrderBot.Storage;

/// <summary>What is kept with a user of a channel, in whatever conversation: above all who signed in there.</summary>
/// <param name="Member">Null when nobody is signed in.</param>
internal sealed record KeptUser(string Key, KnownUser User, string? Member)
{
    private const string Place = "/users/";
    private const string Talk = "/conversations/";

    /// <summary>The property of the state; its value is a time and a Member ID.</summary>
    private const string SignedIn = "SignedIn";

    public static List<KeptUser> All(Session session)
    {
        var all = new List<KeptUser>();
        foreach (var (key, value) in session.Each(
            "SELECT key, value FROM state WHERE key LIKE '%/users/%' AND key NOT LIKE '%/conversations/%'",
            row => (row.GetString(0), row.GetFieldValue<byte[]>(1))))
        {
            var at = key.IndexOf('/', StringComparison.Ordinal);
            if (at > 0 && key.AsSpan(at).StartsWith(Place))
            {
                all.Add(new KeptUser(key, new KnownUser(key[..at], key[(at + Place.Length)..]), MemberIn(value)));
            }
        }

        return all;
    }

    /// <summary>The conversations of which a state of this user is kept.</summary>
    public static IEnumerable<KnownConversation> TalksOf(Session session, KnownUser user)
    {
        var (start, end) = (user.Channel + Talk, Place + user.Id);
        foreach (var key in session.Each(
            "SELECT key FROM state WHERE substr(key, 1, length($1)) = $1 AND substr(key, length(key) - length($2) + 1) = $2", row => row.GetString(0), start, end))
        {
            if (key.Length > start.Length + end.Length)
            {
                yield return new KnownConversation(user.Channel, key[start.Length..^end.Length]);
            }
        }
    }

    private static string? MemberIn(byte[] value)
    {
        using var json = JsonDocument.Parse(value);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(SignedIn, out var known)
            && known.ValueKind == JsonValueKind.String && known.GetString()!.Split(' ', 2) is [_, var member] ? member : null;
    }
}
