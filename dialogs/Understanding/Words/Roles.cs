using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>What a word or phrase does in a wish, whichever of its names is used: "scrap", "call … off" and "cancel" all end something.</summary>
internal sealed class Roles
{
    /// <summary>In a phrase, a gap of a few words: "call _ off".</summary>
    private const string Gap = "_";

    private const string Prefix = "role.";
    private const int WidestGap = 5;

    private readonly Dictionary<string, List<(string[] Then, string Role)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Whether a list of phrases names a role.</summary>
    public static bool Owns(string list) => list.StartsWith(Prefix, StringComparison.Ordinal);

    /// <param name="canonical">The word that stands for all forms of one.</param>
    public void Learn(LuSection list, Func<string, string> canonical)
    {
        foreach (var phrase in list.Sayings)
        {
            Learn([.. phrase.Text.Split(' ').Select(canonical)], string.Intern(list.Name));
        }
    }

    public void ReadFrom(BinaryReader file)
    {
        for (var left = file.ReadInt32(); left > 0; left--)
        {
            Learn(file.ReadWords(), string.Intern(file.ReadString()));
        }
    }

    public void WriteTo(BinaryWriter file)
    {
        file.Write(_byFirst.Values.Sum(phrases => phrases.Count));
        foreach (var (first, phrases) in _byFirst)
        {
            foreach (var (rest, role) in phrases)
            {
                file.WriteWords([first, .. rest]);
                file.Write(role);
            }
        }
    }

    /// <summary>The role of a single word, in whatever form of it; null when it has none.</summary>
    public string? Of(string word)
    {
        foreach (var form in Inflection.BasesOf(word))
        {
            if (_byFirst.TryGetValue(form, out var phrases) && phrases.Find(p => p.Then.Length == 0).Role is { } role)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>Gives words the roles of the phrases that begin with them; the longest phrase counts.</summary>
    public void Mark(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(words, i) is { } role)
            {
                words[i] = words[i] with { Role = role };
            }
        }
    }

    private string? Longest(List<Word> words, int at)
    {
        string? best = null;
        var longest = 0;
        foreach (var form in Inflection.BasesOf(words[at].Meant))
        {
            if (!_byFirst.TryGetValue(form, out var phrases))
            {
                continue;
            }

            foreach (var (rest, role) in phrases)
            {
                if (rest.Length > longest && Follows(words, at + 1, rest))
                {
                    (best, longest) = (role, rest.Length);
                }
            }
        }

        return best;
    }

    private static bool Follows(List<Word> words, int at, string[] rest)
    {
        for (var i = 0; i < rest.Length; i++, at++)
        {
            if (rest[i] == Gap)
            {
                i++;
                var end = Math.Min(words.Count, at + WidestGap);
                while (at < end && words[at].Meant != rest[i])
                {
                    at++;
                }
            }

            if (at >= words.Count || words[at].Meant != rest[i])
            {
                return false;
            }
        }

        return true;
    }

    private void Learn(string[] phrase, string role)
    {
        if (!_byFirst.TryGetValue(phrase[0], out var phrases))
        {
            _byFirst[phrase[0]] = phrases = [];
        }

        phrases.Add((phrase[1..], role));
    }
}
