namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Tells what a word does in a wish, in whatever form of it, and which phrases that do something begin with it.</summary>
internal sealed class RoleBook
{
    private readonly Dictionary<string, (Trait? Role, RolePhrase[] Phrases)> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Trait? Role, RolePhrase[] Phrases)>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    public RoleBook(Roles roles, Dictionary<string, Entry> entries)
    {
        _byLetters = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        var traits = roles.All.SelectMany(first => first.Phrases).Select(phrase => phrase.Role).Distinct().ToDictionary(role => role, role => new Trait(role, Trait.OfRole));
        foreach (var (first, phrases) in roles.All)
        {
            var alone = phrases.Find(phrase => phrase.Then.Length == 0).Role;
            _byFirst[first] = (
                alone is null ? null : traits[alone],
                [.. phrases.Where(phrase => phrase.Then.Length > 0).Select(phrase => new RolePhrase([.. phrase.Then.Select(next => next == Roles.Gap ? null : entries[next])], traits[phrase.Role]))]);
        }
    }

    public void Give(Entry entry)
    {
        Span<char> room = stackalloc char[Inflection.Room];
        var bases = new Inflection(entry.Word, room);
        while (bases.MoveNext())
        {
            if (_byLetters.TryGetValue(bases.Current, out var found))
            {
                entry.Role ??= found.Role;
                entry.RolePhrases = entry.RolePhrases.Length == 0 ? found.Phrases : [.. entry.RolePhrases, .. found.Phrases];
            }
        }
    }
}
