using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Naming;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Teaches a model from sayings; the same sayings give the same model.</summary>
internal sealed class Course
{
    private static readonly int Rounds = (int)Knob.Of("ROUNDS", 14);
    private static readonly int Times = (int)Knob.Of("TIMES", 3);

    private readonly Lexicon _lexicon;
    private readonly WordReader _words;
    private readonly EntityReader _entities;
    private readonly Signs _signs;
    private readonly List<Topic> _topics = [];
    private readonly List<(int Topic, Word[] Words)> _lessons = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public Course(LuFile sayings, Lexicon lexicon, Signs signs)
    {
        _signs = signs;
        _lexicon = lexicon;
        _words = new WordReader(lexicon);
        _entities = new EntityReader(lexicon);
        foreach (var section in sayings.Sections)
        {
            LearnWords(section);
        }

        foreach (var section in sayings.Sections)
        {
            AddLessons(section);
        }
    }

    public IReadOnlyList<Topic> Topics => _topics;

    public SoftmaxModel Teach()
    {
        var features = new Features();
        var seen = new int[Features.Places + 1];
        var examples = new List<Example>(_lessons.Count);
        foreach (var (topic, words) in _lessons)
        {
            features.Read(words, word => _uses[word] == 1);
            _signs.AddTo(features, words);
            examples.Add(new Example(topic, [.. features.At], [.. features.Weights]));
            foreach (var place in examples[^1].Places.ToHashSet())
            {
                seen[place]++;
            }
        }

        var model = new SoftmaxModel(_topics.Count, Rarity(seen, examples.Count));
        for (var i = 0; i < examples.Count; i++)
        {
            examples[i] = WithoutSingles(model.Weigh(examples[i]), seen);
        }

        new Training(model, examples).Run(Rounds, Times);
        return model;
    }

    /// <summary>What only one saying has teaches nothing, and costs time at every start.</summary>
    private static Example WithoutSingles(Example example, int[] seen)
    {
        var places = new List<int>(example.Places.Length);
        var weights = new List<float>(example.Places.Length);
        for (var i = 0; i < example.Places.Length; i++)
        {
            if (seen[example.Places[i]] > 1)
            {
                places.Add(example.Places[i]);
                weights.Add(example.Weights[i]);
            }
        }

        return new Example(example.Class, [.. places], [.. weights]);
    }

    private static float[] Rarity(int[] seen, int all)
    {
        var rarity = new float[seen.Length];
        for (var i = 0; i < seen.Length; i++)
        {
            rarity[i] = seen[i] == 0 ? 0 : MathF.Log((float)all / seen[i]) + 1;
        }

        return rarity;
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
            var scene = new Scene(saying.Text, Pieces.Of(saying.Text));
            _entities.Read(scene, Asked.Nothing);
            var words = _words.Read(saying.Text, scene.Pieces, scene.Masks).ToArray();
            _lessons.Add((at, words));
            if (Knob.Of("HIDE", 100) > 0 && Array.Exists(words, w => w.Role is not null))
            {
                _lessons.Add((at, [.. words.Select((w, n) => w.Role is null || (uint)((n + 1) * 40503 + _lessons.Count * 30011) % 100 >= Knob.Of("HIDE", 100) ? w : w with { Known = false })]));
            }

            foreach (var word in words)
            {
                _uses[word.Meant] = _uses.GetValueOrDefault(word.Meant) + 1;
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
