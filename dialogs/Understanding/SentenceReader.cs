using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using OrderBot.Dialogs.Understanding.Learning;
using OrderBot.Dialogs.Understanding.Naming;
using OrderBot.Dialogs.Understanding.Wishes;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding;

/// <summary>Reads what a buyer wants from free text, and says when it does not know. One instance serves all threads.</summary>
public sealed class SentenceReader
{
    private static readonly ConcurrentDictionary<string, Lazy<SentenceReader>> Shared = new(StringComparer.Ordinal);

    /// <summary>Used again by every reading of its thread.</summary>
    [ThreadStatic]
    private static List<Word>? _ofThread;

    private readonly WordReader _words;
    private readonly EntityReader _entities;
    private readonly WishReader _wishes;

    internal SentenceReader(Learnt learnt)
    {
        var vocabulary = new Vocabulary(learnt.Lexicon);
        var lists = new PhraseLists(learnt.Lists, vocabulary);
        var classifier = new Classifier(learnt.Model, learnt.Topics, lists);
        _words = new WordReader(learnt.Lexicon, vocabulary);
        _entities = new EntityReader(vocabulary);
        var clauses = new ClauseReader(classifier, lists.Of("joins"), lists.Of("reasons"), lists.Of("asksStatus"));
        _wishes = new WishReader(
            classifier, clauses, lists.Of("howTo"), lists.Of("toldOnly"), lists.Of("asksWhere"), lists.Of("foreign.OrderStatus"));
    }

    /// <summary>Opens what was learnt of a language at build; one that was not is learnt now.</summary>
    /// <exception cref="ArgumentException">There are no sayings in that language.</exception>
    public static SentenceReader Load(string language = "en") => LearntFile.Open(language) is { } learnt ? new(learnt) : Learn(language);

    /// <summary>Learns anew from the sayings of a language, in about a second.</summary>
    /// <exception cref="ArgumentException">There are no sayings in that language.</exception>
    public static SentenceReader Learn(string language = "en") => new(Learnt.From(SayingFiles.Load(language)));

    /// <summary>The one reader of a language that all in this process share; opened at the first call.</summary>
    /// <exception cref="ArgumentException">There are no sayings in that language.</exception>
    public static SentenceReader Of(string language = "en") =>
        Shared.GetOrAdd(language, l => new Lazy<SentenceReader>(() => Load(l))).Value;

    /// <param name="asked">The question that the text answers.</param>
    public Reading Read(string text, Asked asked = Asked.Nothing)
    {
        var plain = WrittenDigits.Plain(text);
        var scene = Scene.Of(plain);
        var entities = _entities.Read(scene, asked);
        var words = _ofThread ??= new List<Word>(32);
        _words.Read(plain, scene.Pieces, scene.Masks, words);
        var (decision, intents) = _wishes.Read(CollectionsMarshal.AsSpan(words));
        if (decision != Decision.None || asked == Asked.OrderNumber)
        {
            entities = entities with { ItemWords = EntityReader.ItemWords(words) };
        }

        return new Reading(text, decision, intents, entities);
    }
}
