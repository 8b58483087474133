using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>All that reading needs to know of a language: its words and phrases, the topics, and how to tell them apart.</summary>
internal sealed class Learnt
{
    private const int Form = 2;

    /// <summary>Lists that the lexicon keeps as words.</summary>
    private static readonly string[] OfWords = ["drop", "core", "notItems", "lookalikes"];

    private readonly List<(string Name, string[][] Phrases)> _lists = [];

    private Learnt(Lexicon lexicon) => Lexicon = lexicon;

    public Lexicon Lexicon { get; }

    /// <summary>The phrases of each list, in words as they are meant.</summary>
    public IReadOnlyList<(string Name, string[][] Phrases)> Lists => _lists;

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public SoftmaxModel Model { get; private set; } = null!;

    /// <summary>Learns from sayings; the same sayings teach the same.</summary>
    public static Learnt From(LuFile sayings)
    {
        var learnt = new Learnt(new Lexicon(sayings));
        var reader = new WordReader(learnt.Lexicon, new Vocabulary(learnt.Lexicon));
        foreach (var list in sayings.PhraseLists.Where(l => !Lexicon.Owns(l.Name) && !OfWords.Contains(l.Name)))
        {
            learnt._lists.Add((list.Name, Grouped(list.Sayings.Select(s => reader.Meant(s.Text)))));
        }

        var course = new Course(sayings, learnt);
        learnt.Topics = course.Topics;
        learnt.Model = course.Teach();
        return learnt;
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public static Learnt From(BinaryReader file)
    {
        if (file.ReadInt32() != Form)
        {
            throw new InvalidDataException("What was learnt is of another form; build anew.");
        }

        var learnt = new Learnt(new Lexicon(file));
        for (var left = file.ReadInt32(); left > 0; left--)
        {
            var name = file.ReadString();
            var phrases = new string[file.ReadInt32()][];
            for (var i = 0; i < phrases.Length; i++)
            {
                phrases[i] = file.ReadWords();
            }

            learnt._lists.Add((name, phrases));
        }

        var topics = new Topic[file.ReadInt32()];
        for (var i = 0; i < topics.Length; i++)
        {
            var intent = (Intent)file.ReadInt32();
            var about = file.ReadString();
            topics[i] = new Topic(intent, about.Length == 0 ? null : about);
        }

        learnt.Topics = topics;
        learnt.Model = SoftmaxModel.From(file);
        return learnt;
    }

    public void WriteTo(BinaryWriter file)
    {
        file.Write(Form);
        Lexicon.WriteTo(file);
        file.Write(_lists.Count);
        foreach (var (name, phrases) in _lists)
        {
            file.Write(name);
            file.Write(phrases.Length);
            foreach (var phrase in phrases)
            {
                file.WriteWords(phrase);
            }
        }

        file.Write(Topics.Count);
        foreach (var topic in Topics)
        {
            file.Write((int)topic.Intent);
            file.Write(topic.About ?? "");
        }

        Model.WriteTo(file);
    }

    /// <summary>Those that mean something, by their first words.</summary>
    private static string[][] Grouped(IEnumerable<string[]> phrases) =>
        [.. phrases.Where(phrase => phrase.Length > 0).GroupBy(phrase => phrase[0]).SelectMany(first => first)];
}
