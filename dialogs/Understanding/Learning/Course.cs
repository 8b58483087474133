using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Naming;
using OrderBot.Dialogs.Understanding.Wishes;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Teaches a model from sayings; the same sayings give the same model.</summary>
internal sealed class Course
{
    private const int Rounds = 14;
    private const int Times = 3;

    private readonly Lexicon _lexicon;
    private readonly WordReader _words;
    private readonly EntityReader _entities;
    private readonly Signs _signs;
    private readonly List<Topic> _topics = [];
    private readonly List<(int Topic, Word[] Words)> _lessons = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public Course(LuFile sayings, Learnt learnt)
    {
        _lexicon = learnt.Lexicon;
        foreach (var section in sayings.Sections)
        {
            LearnWords(section);
        }

        var vocabulary = new Vocabulary(_lexicon);
        _words = new WordReader(_lexicon, vocabulary);
        _entities = new EntityReader(vocabulary);
        _signs = new Signs(new PhraseLists(learnt.Lists, vocabulary));

        foreach (var section in sayings.Sections)
        {
            AddLessons(section);
        }
    }

    public IReadOnlyList<Topic> Topics => _topics;

    public SoftmaxModel Teach()
    {
        var features = new Features(summedUp: false);
        var seen = new Dictionary<uint, int>();
        foreach (var (_, words) in _lessons)
        {
            Look(features, words);
            foreach (var feature in features.At.ToArray().ToHashSet())
            {
                seen[feature] = seen.GetValueOrDefault(feature) + 1;
            }
        }

        // What only one saying has teaches nothing, and costs time at every start.
        var rarity = seen.Where(s => s.Value > 1).Select(s => KeyValuePair.Create(s.Key, MathF.Log((float)_lessons.Count / s.Value) + 1)).ToArray();
        var pupil = new Pupil(_topics.Count, rarity);
        new Training(pupil, [.. _lessons.Select(l => Example(pupil, features, l.Topic, l.Words))]).Run(Rounds, Times);
        return pupil.Learnt();
    }

    private Example Example(Pupil pupil, Features features, int topic, Word[] words)
    {
        Look(features, words);
        return pupil.Example(topic, features);
    }

    private void Look(Features features, Word[] words)
    {
        features.Read(words, word => _uses[word] == 1);
        _signs.AddTo(features, words, PhraseLists.In(words));
    }

    private void LearnWords(LuSection section)
    {
        var notItem = Topic.Of(section).Intent != Intent.None;
        foreach (var saying in section.Sayings)
        {
            foreach (var piece in Pieces.Of(saying.Text))
            {
                if (piece.Kind == PieceKind.Letters && !IsExchangeable(saying, piece))
                {
                    _lexicon.Learn(WordReader.Plain(piece.In(saying.Text)), notItem);
                }
            }
        }
    }

    private void AddLessons(LuSection section)
    {
        var topic = Topic.Of(section);
        var at = _topics.IndexOf(topic);
        if (at < 0)
        {
            at = _topics.Count;
            _topics.Add(topic);
        }

        foreach (var saying in section.Sayings)
        {
            var scene = Scene.Of(saying.Text);
            _entities.Read(scene, Asked.Nothing);
            var words = new List<Word>();
            _words.Read(saying.Text, scene.Pieces, scene.Masks, words);
            _lessons.Add((at, [.. words]));
            foreach (var word in words)
            {
                _uses[word.Meant.Word] = _uses.GetValueOrDefault(word.Meant.Word) + 1;
            }
        }
    }

    /// <summary>Whether any other word could stand here: an item's or a person's name, not a number or address.</summary>
    private static bool IsExchangeable(LuSaying saying, Piece piece)
    {
        foreach (var mark in saying.Marks)
        {
            if (mark.Name is ("item" or "name" or "any") && piece.Start >= mark.Start && piece.End <= mark.Start + mark.Words.Length)
            {
                return true;
            }
        }

        return false;
    }
}
