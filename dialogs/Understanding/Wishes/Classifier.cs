using OrderBot.Dialogs.Understanding.Learning;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>Says how likely each topic is, and never more than "perhaps" for one of whose tell-tale words none is there.</summary>
internal sealed class Classifier
{
    /// <summary>Makes the scores honest: measured on sayings that were held back.</summary>
    private const float Temperature = 0.75f;

    /// <summary>So sure that no tell-tale word is needed.</summary>
    private const float Certain = 0.8f;

    /// <summary>Sayings know more of what the bot does not do than buyers ask of it: "none of it" counts for less.</summary>
    private const float NoneCounts = 0.6f;

    /// <summary>Used again by every reading of its thread.</summary>
    [ThreadStatic]
    private static Features? _features;

    private readonly Signs _signs;
    private readonly SoftmaxModel _model;
    private readonly Topic[] _topics;
    private readonly int _none;
    private readonly ulong[] _evidence;
    private readonly ulong[] _foreign;

    public Classifier(SoftmaxModel model, IReadOnlyList<Topic> topics, PhraseLists lists)
    {
        _signs = new Signs(lists);
        _topics = [.. topics];
        _model = model;
        _none = Array.FindIndex(_topics, t => t.Intent == Intent.None);
        _evidence = [.. _topics.Select(t => lists.Of(PhraseLists.Evidence + (t.About ?? t.Intent.ToString())))];
        _foreign = [.. _topics.Select(t => lists.Of("foreign." + (t.About ?? t.Intent.ToString())))];
    }

    /// <summary>The two likeliest topics, best first, and the lists of which a phrase is in the words.</summary>
    public (Likely Best, Likely Next, ulong Lists) Read(ReadOnlySpan<Word> words)
    {
        var lists = PhraseLists.In(words);
        var features = _features ??= new Features(summedUp: true);
        features.Read(words);
        _signs.AddTo(features, words, lists);
        Span<float> chances = stackalloc float[_topics.Length];
        _model.Read(features, Temperature, chances);
        WeighNone(chances);
        int best = 0, next = -1;
        for (var i = 1; i < chances.Length; i++)
        {
            if (chances[i] > chances[best])
            {
                (best, next) = (i, best);
            }
            else if (next < 0 || chances[i] > chances[next])
            {
                next = i;
            }
        }

        return (Judge(best, chances[best], lists), Judge(next, chances[next], lists), lists);
    }

    private void WeighNone(Span<float> chances)
    {
        if (_none < 0)
        {
            return;
        }

        var left = 1 - ((1 - NoneCounts) * chances[_none]);
        chances[_none] *= NoneCounts;
        for (var i = 0; i < chances.Length; i++)
        {
            chances[i] /= left;
        }
    }

    private Likely Judge(int topic, float chance, ulong lists) =>
        new(_topics[topic], chance, (chance >= Certain || _evidence[topic] == 0 || (lists & _evidence[topic]) != 0) && (lists & _foreign[topic]) == 0);
}
