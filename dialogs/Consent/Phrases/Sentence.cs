using System.Text;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Naming;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>An answer cut into words. A sign that is no stop is a word too, so that it cannot be overlooked.</summary>
internal sealed class Sentence
{
    private const string Stops = ".!?,;:-\u2013\u2014\n";
    private const string Trailing = ",;:-\u2013\u2014";

    /// <summary>The last of its thread: in a turn the same text is read as an answer to several questions.</summary>
    [ThreadStatic]
    private static (string Text, string? Order, string? Items, Sentence Sentence) _last;

    private readonly string _text;
    private readonly Scene _scene;
    private readonly ItemWords _items;
    private bool _afterStop;
    private bool _trails;
    private int _dots;
    private (PhraseGrammar? By, List<Phrase> Phrases) _read = (null, []);

    private Sentence(string text, ItemWords items)
    {
        _text = text;
        _items = items;
        _scene = Scene.Of(text);
        Tokens = new(_scene.Pieces.Count);
    }

    public List<Token> Tokens { get; }

    /// <summary>The answer in the phrases of a grammar.</summary>
    public List<Phrase> In(PhraseGrammar grammar)
    {
        if (_read.By != grammar)
        {
            _read = (grammar, grammar.Read(Tokens));
        }

        return _read.Phrases;
    }

    public bool HasQuestionMark => _text.AsSpan().ContainsAny('?', '\u00BF', '\u061F');

    /// <summary>Whether dots, a dash or a comma leave the rest to be guessed.</summary>
    public bool TrailsOff { get; private set; }

    /// <param name="order">The number of the order in question.</param>
    /// <param name="items">What is in it, as it was shown; null when it was not.</param>
    public static Sentence Of(string text, string? order, string? items = null)
    {
        if (ReferenceEquals(_last.Text, text) && _last.Order == order && _last.Items == items)
        {
            return _last.Sentence;
        }

        var sentence = new Sentence(PlainText.Of(text), new ItemWords(items));
        sentence.Cut(order);
        _last = (text, order, items, sentence);
        return sentence;
    }

    private void Cut(string? order)
    {
        var numbers = OrderNumbers.Take(_scene, Asked.OrderNumber);
        var named = numbers.Count == 1 && numbers[0] == order ? Token.ThisOrder : Token.OtherOrder;
        for (var i = 0; i < _scene.Pieces.Count; i++)
        {
            var piece = _scene.Pieces[i];
            if (!_scene.IsFree(i))
            {
                if (i == 0 || _scene.IsFree(i - 1))
                {
                    Add(named);
                }
            }
            else if (piece.Kind == PieceKind.Sign)
            {
                Sign(ref i);
            }
            else
            {
                Add(Token.Plain(piece.In(_text)), i == _scene.Pieces.Count - 1 && Token.LooksLikeName(piece.In(_text)));
            }
        }

        TrailsOff = _trails || _dots > 1;
    }

    private void Sign(ref int i)
    {
        var sign = _text[_scene.Pieces[i].Start];
        if (IsSmile(ref i))
        {
            Add("\U0001F642");
        }
        else if (Stops.Contains(sign) && (Tokens.Count > 0 || sign == '?'))
        {
            _afterStop = true;
            _trails |= Trailing.Contains(sign);
            _dots += sign == '.' ? 1 : 0;
        }
        else if (sign != '\n' && !(sign == '#' && i + 1 < _scene.Pieces.Count && !_scene.IsFree(i + 1)))
        {
            var start = _scene.Pieces[i].Start;
            var isRune = Rune.TryGetRuneAt(_text, start, out var rune);
            i += isRune ? rune.Utf16SequenceLength - 1 : 0;
            Add(isRune ? rune.ToString() : "\uFFFD");
        }
    }

    private bool IsSmile(ref int i)
    {
        var rest = _text.AsSpan(_scene.Pieces[i].Start);
        var length = rest.StartsWith(":)") ? 2 : rest.StartsWith(":-)") ? 3 : 0;
        i += Math.Max(0, length - 1);
        return length > 0;
    }

    private void Add(string word, bool isName = false)
    {
        Tokens.Add(new Token(word, _afterStop, isName, _items.Name(word)));
        _afterStop = _trails = false;
        _dots = 0;
    }
}
