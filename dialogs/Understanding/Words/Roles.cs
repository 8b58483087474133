using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>What a word or phrase does in a wish, whichever of its names is used: "scrap", "call … off" and "cancel" all end something.</summary>
internal sealed class Roles
{
    /// <summary>In a phrase, a gap of a few words: "call _ off".</summary>
    public const string Gap = "_";

    private const string Prefix = "role.";

    private readonly Dictionary<string, List<(string[] Then, string Role)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>The phrases by their first words.</summary>
    public IEnumerable<(string First, List<(string[] Then, string Role)> Phrases)> All => _byFirst.Select(first => (first.Key, first.Value));

    /// <summary>All words of all phrases.</summary>
    public IEnumerable<string> Words => _byFirst.Keys.Concat(_byFirst.Values.SelectMany(phrases => phrases).SelectMany(phrase => phrase.Then));

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

    /// <summary>Gives words the roles of the phrases that begin with them; the longest phrase counts.</summary>
    public static void Mark(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(words, i) is { } role)
            {
                words[i] = words[i] with { Role = role };
            }
        }
    }

    private static Trait? Longest(List<Word> words, int at)
    {
        Trait? best = null;
        var longest = 0;
        foreach (var phrase in words[at].Meant.RolePhrases)
        {
            if (phrase.Then.Length > longest && phrase.Follows(words, at + 1))
            {
                (best, longest) = (phrase.Role, phrase.Then.Length);
            }
        }

        return best;
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
