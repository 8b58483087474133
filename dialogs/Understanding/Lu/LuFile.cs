namespace OrderBot.Dialogs.Understanding.Lu;

/// <summary>A file of sayings in Bot Framework's .lu format, with the files that it includes; a fault in it names file and line.</summary>
public sealed class LuFile
{
    private readonly List<LuSection> _sections = [];
    private readonly List<LuSection> _phraseLists = [];

    private LuFile() { }

    /// <summary>Sections such as <c># CancelPaidOrder</c>; parts of one name are joined.</summary>
    public IReadOnlyList<LuSection> Sections => _sections;

    /// <summary>Lists such as <c>@ phraselist cancel =</c>.</summary>
    public IReadOnlyList<LuSection> PhraseLists => _phraseLists;

    /// <param name="name">The file's name, for faults.</param>
    /// <param name="open">Gives an included file's text; null when there is no such file.</param>
    public static LuFile Parse(string name, string text, Func<string, string?>? open = null)
    {
        var file = new LuFile();
        file.Read(name, text, open, [name]);
        return file;
    }

    /// <summary>The phrases of a list; none when there is no such list.</summary>
    public IEnumerable<string> Phrases(string list) =>
        _phraseLists.Find(l => l.Name == list)?.Sayings.Select(s => s.Text) ?? [];

    private void Read(string name, string text, Func<string, string?>? open, HashSet<string> seen)
    {
        LuSection? current = null;
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '>')
            {
                continue;
            }

            switch (line[0])
            {
                case '#':
                    current = Section(_sections, NameOf(line.TrimStart('#'), name, number));
                    break;
                case '@':
                    current = PhraseList(line, name, number);
                    break;
                case '[':
                    Include(line, name, number, open, seen);
                    break;
                case '-' or '*' or '+':
                    Add(current ?? throw new LuFormatException(name, number, "a saying stands before any section"), line, name, number);
                    break;
                default:
                    throw new LuFormatException(name, number, $"a line begins with #, -, @, > or [, not with '{line[0]}'");
            }
        }
    }

    private void Add(LuSection section, ReadOnlySpan<char> line, string name, int number)
    {
        var body = line[1..].Trim().ToString();
        if (!_phraseLists.Contains(section))
        {
            section.Add(LuSaying.Parse(body, name, number));
            return;
        }

        foreach (var phrase in body.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            section.Add(new LuSaying(phrase, []));
        }
    }

    private void Include(ReadOnlySpan<char> line, string name, int number, Func<string, string?>? open, HashSet<string> seen)
    {
        var at = line.IndexOf("](");
        if (at < 0 || line[^1] != ')')
        {
            throw new LuFormatException(name, number, "an include is written [title](file.lu)");
        }

        var path = line[(at + 2)..^1].Trim().ToString();
        if (!seen.Add(path))
        {
            return;
        }

        var text = open?.Invoke(path) ?? throw new LuFormatException(name, number, $"there is no file '{path}'");
        Read(path, text, open, seen);
    }

    private LuSection PhraseList(ReadOnlySpan<char> line, string name, int number)
    {
        const string Word = "@ phraselist ";
        return line.StartsWith(Word) && line[^1] == '='
            ? Section(_phraseLists, NameOf(line[Word.Length..^1], name, number))
            : throw new LuFormatException(name, number, "a list is written '@ phraselist name ='");
    }

    private static string NameOf(ReadOnlySpan<char> part, string name, int number)
    {
        var section = part.Trim();
        return section.IsEmpty || section.Contains(' ')
            ? throw new LuFormatException(name, number, "a section has a name of one word")
            : section.ToString();
    }

    private static LuSection Section(List<LuSection> all, string name)
    {
        var found = all.Find(s => s.Name == name);
        if (found is null)
        {
            all.Add(found = new LuSection(name));
        }

        return found;
    }
}
