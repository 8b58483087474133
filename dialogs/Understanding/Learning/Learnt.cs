using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>All that reading needs to know of a language: its words and phrases, the topics, and how to tell them apart.</summary>
internal sealed class Learnt
{
    private const int Form = 2;

    /// <summary>Lists that the lexicon keeps as words.</summary>
    private static readonly string[] OfWords = ["drop", "core", "notItems", "lookalikes"];

    private readonly List<(string Name, PhraseSet Set)> _phrases = [];

    private Learnt(Lexicon lexicon) => Lexicon = lexicon;

    public Lexicon Lexicon { get; }

    public IReadOnlyList<(string Name, PhraseSet Set)> Phrases => _phrases;

    public IReadOnlyList<Topic> Topics { get; private set; } = [];

    public SoftmaxModel Model { get; private set; } = null!;

    /// <summary>Learns from sayings; the same sayings teach the same.</summary>
    public static Learnt From(LuFile sayings)
    {
        var learnt = new Learnt(new Lexicon(sayings));
        var reader = new WordReader(learnt.Lexicon);
        foreach (var list in sayings.PhraseLists.Where(l => !Lexicon.Owns(l.Name) && !OfWords.Contains(l.Name)))
        {
            learnt._phrases.Add((list.Name, new PhraseSet(list.Sayings.Select(s => s.Text), reader)));
        }

        var course = new Course(sayings, learnt.Lexicon, new Signs(learnt));
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
            learnt._phrases.Add((file.ReadString(), new PhraseSet(file)));
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
        file.Write(_phrases.Count);
        foreach (var (name, set) in _phrases)
        {
            file.Write(name);
            set.WriteTo(file);
        }

        file.Write(Topics.Count);
        foreach (var topic in Topics)
        {
            file.Write((int)topic.Intent);
            file.Write(topic.About ?? "");
        }

        Model.WriteTo(file);
    }

    /// <summary>The phrases of a list; none when there is no such list.</summary>
    public PhraseSet Of(string list) => _phrases.Find(p => p.Name == list).Set ?? PhraseSet.Empty;
}
