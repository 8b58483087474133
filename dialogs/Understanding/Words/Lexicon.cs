using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>The words of a language: which are one word, which mean nothing, which are known, and which a slip was meant for.</summary>
internal sealed class Lexicon
{
    /// <summary>The kind of what a shop sells.</summary>
    public const string Item = "kind.item";

    private const string SamePrefix = "same.";
    private const string KindPrefix = "kind.";

    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);
    private readonly HashSet<string> _core = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notItems = new(StringComparer.Ordinal);
    private readonly SpellingRepair _repair = new();
    private readonly Roles _roles = new();

    public Lexicon(LuFile words)
    {
        foreach (var list in words.PhraseLists)
        {
            if (list.Name.StartsWith(SamePrefix, StringComparison.Ordinal))
            {
                AddSame(list.Name[SamePrefix.Length..], list.Sayings);
            }
            else if (list.Name.StartsWith(KindPrefix, StringComparison.Ordinal))
            {
                AddKind(list.Name, list.Sayings);
            }
            else if (Roles.Owns(list.Name))
            {
                continue;
            }
            else
            {
                AddKnown(list.Sayings);
            }
        }

        foreach (var list in words.PhraseLists.Where(l => Roles.Owns(l.Name)))
        {
            _roles.Learn(list, Canonical);
        }

        _dropped.UnionWith(words.Phrases("drop"));
        _notItems.UnionWith(words.Phrases("notItems"));
        foreach (var core in words.Phrases("core"))
        {
            _core.Add(core);
            _repair.Learn(core);
        }
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public Lexicon(BinaryReader file)
    {
        foreach (var set in Sets)
        {
            set.UnionWith(file.ReadWords());
        }

        foreach (var map in Maps)
        {
            var (from, to) = (file.ReadWords(), file.ReadWords());
            for (var i = 0; i < from.Length; i++)
            {
                map[from[i]] = string.Intern(to[i]);
            }
        }

        _roles.ReadFrom(file);
        foreach (var core in _core)
        {
            _repair.Learn(core);
        }

        foreach (var (form, canonical) in _same)
        {
            _repair.Learn(form);
            _repair.Learn(canonical);
        }
    }

    private HashSet<string>[] Sets => [_dropped, _core, _known, _notItems];

    private Dictionary<string, string>[] Maps => [_same, _kinds];

    /// <summary>Whether a list of phrases is about single words, and so the lexicon's.</summary>
    public static bool Owns(string list) =>
        list.StartsWith(SamePrefix, StringComparison.Ordinal) || list.StartsWith(KindPrefix, StringComparison.Ordinal) || Roles.Owns(list);

    public void WriteTo(BinaryWriter file)
    {
        foreach (var set in Sets)
        {
            file.WriteWords(set);
        }

        foreach (var map in Maps)
        {
            file.WriteWords(map.Keys);
            file.WriteWords(map.Values);
        }

        _roles.WriteTo(file);
    }

    public bool IsDropped(string word) => _dropped.Contains(word);

    /// <summary>Whether it is a word of the trade, not only one that sayings happen to have.</summary>
    public bool IsCore(string word) => IsForm(word) || _core.Contains(word);

    public bool IsKnown(string word) => _known.Contains(word) || _same.ContainsKey(word) || _dropped.Contains(word);

    /// <summary>The kind of thing that a word names, as the list is called; null when it is in no such list.</summary>
    public string? Kind(string word) => _kinds.GetValueOrDefault(word);

    public Roles Roles => _roles;

    /// <summary>Whether sayings have it, and not only as an item's name.</summary>
    public bool IsOfSayings(string word) => _notItems.Contains(word);

    /// <summary>All that is listed and was learnt.</summary>
    public IEnumerable<string> Words =>
        _known.Concat(_dropped).Concat(_core).Concat(_notItems).Concat(_same.Keys).Concat(_same.Values).Concat(_kinds.Keys).Concat(_roles.Words);

    public void Learn(string word, bool notItem)
    {
        _known.Add(word);
        if (notItem)
        {
            _notItems.Add(word);
        }
    }

    /// <summary>The word that stands for all spellings and forms of this one.</summary>
    public string Canonical(string word) => _same.GetValueOrDefault(word, word);

    /// <summary>Whether it is a spelling or form of another word.</summary>
    public bool IsForm(string word) => _same.ContainsKey(word);

    /// <summary>The core word of which this one is a slip; null when there is none.</summary>
    public string? Repaired(ReadOnlySpan<char> word) => _repair.Find(word);

    private void AddKind(string kind, IReadOnlyList<LuSaying> words)
    {
        foreach (var word in words)
        {
            _kinds.TryAdd(word.Text, kind);
        }
    }

    private void AddKnown(IReadOnlyList<LuSaying> phrases)
    {
        foreach (var phrase in phrases)
        {
            _known.UnionWith(phrase.Text.Split(' '));
        }
    }

    private void AddSame(string canonical, IReadOnlyList<LuSaying> forms)
    {
        _known.Add(canonical);
        _notItems.Add(canonical);
        _repair.Learn(canonical);
        foreach (var form in forms)
        {
            _same[form.Text] = canonical;
            _repair.Learn(form.Text);
        }
    }
}
