using OrderBot.Dialogs.Understanding.Naming;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>The words of a language, each with all that a lexicon knows of it; made once, when the lexicon is complete.</summary>
internal sealed class Vocabulary
{
    private readonly Lexicon _lexicon;
    private readonly RoleBook _roles;
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly Dictionary<string, Trait> _kinds = new(StringComparer.Ordinal);

    public Vocabulary(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _byLetters = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in lexicon.Words.Concat([WordReader.Number, Emails.Mask, MemberIds.Mask, OrderNumbers.Mask, Ordinals.Mask]))
        {
            _entries.TryAdd(word, New(word));
        }

        _roles = new RoleBook(lexicon.Roles, _entries);
        foreach (var entry in _entries.Values)
        {
            entry.Canonical = _entries[lexicon.Canonical(entry.Word)];
            _roles.Give(entry);
        }
    }

    /// <summary>Null for a word that no list and no saying has.</summary>
    public Entry? Find(ReadOnlySpan<char> word) => _byLetters.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>The entry of a word, which is added when it is not there yet.</summary>
    public Entry Learn(string word)
    {
        if (!_entries.TryGetValue(word, out var entry))
        {
            _entries[word] = entry = Strange(word);
        }

        return entry;
    }

    /// <summary>An entry for the moment, of a word that is in no list: buyers' words are without number, and are not kept.</summary>
    public Entry Strange(string word)
    {
        var entry = new Entry(word);
        _roles.Give(entry);
        return entry;
    }

    private Entry New(string word) => new(word)
    {
        IsKnown = _lexicon.IsKnown(word),
        IsDropped = _lexicon.IsDropped(word),
        IsForm = _lexicon.IsForm(word),
        IsCore = _lexicon.IsCore(word),
        IsOfSayings = _lexicon.IsOfSayings(word),
        Kind = Kind(word),
    };

    private Trait? Kind(string word)
    {
        if (_lexicon.Kind(word) is not { } name)
        {
            return null;
        }

        if (!_kinds.TryGetValue(name, out var kind))
        {
            _kinds[name] = kind = new Trait(name, Trait.OfKind);
        }

        return kind;
    }
}
