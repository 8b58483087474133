using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.Understanding.Naming;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Consent;

/// <summary>Reads yes, no and doubt. A yes is an answer of which every word is part of a plain yes; whatever is left over is doubt.</summary>
public static class ConsentReader
{
    /// <summary>No plain yes or no is longer.</summary>
    private const int Longest = 400;

    private static readonly Lazy<ConsentGrammar> Grammar = new(() => ConsentGrammar.Load("en"));

    /// <param name="order">The order in question; an answer that names a number that is not this one is unclear.</param>
    public static ConsentReading Read(string text, string? order = null)
    {
        if (text.Length > Longest)
        {
            return new ConsentReading(ConsentAnswer.Unclear, text.Contains('?'));
        }

        var tokens = Tokens(text, order);
        var marks = Grammar.Value.Mark(tokens);
        var isQuestion = text.Contains('?') || marks.Contains(ConsentMark.Question);
        var yes = marks.Contains(ConsentMark.Yes);
        var no = marks.Contains(ConsentMark.No);
        var doubt = marks.Contains(ConsentMark.Rest) || marks.Contains(ConsentMark.Doubt);
        var answer = (yes, no) switch
        {
            (true, false) when !doubt && !isQuestion && !Trails(text) => ConsentAnswer.Yes,
            (false, true) when !doubt && !isQuestion => ConsentAnswer.No,
            (false, true) when !marks.Contains(ConsentMark.Doubt) && IsFirmNo(tokens, marks, text) => ConsentAnswer.No,
            _ => ConsentAnswer.Unclear,
        };
        return new ConsentReading(answer, isQuestion);
    }

    /// <summary>A no that stands by itself before whatever follows, or that says what is not to be done.</summary>
    private static bool IsFirmNo(List<ConsentToken> tokens, ConsentMark[] marks, string text)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var isLastOfNo = marks[i] == ConsentMark.No && (i + 1 == marks.Length || marks[i + 1] != ConsentMark.No);
            if (isLastOfNo && (i + 1 == marks.Length ? !text.Contains('?') : tokens[i + 1].AfterStop && !tokens[i + 1].AfterQuestion))
            {
                return i == 0 || marks[i - 1] == ConsentMark.No || !marks.AsSpan(0, i).Contains(ConsentMark.Rest);
            }

            if (isLastOfNo && i > 0 && marks[i - 1] == ConsentMark.No && !marks.Contains(ConsentMark.Question))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A yes that trails off is not a plain one.</summary>
    private static bool Trails(string text) => text.Contains('\u2026') || text.Contains("..", StringComparison.Ordinal);

    private static List<ConsentToken> Tokens(string text, string? order)
    {
        var scene = new Scene(text, Pieces.Of(text));
        var numbers = OrderNumbers.Take(scene, Asked.OrderNumber);
        var isThisOrder = numbers.Count == 1 && numbers[0] == order;
        var tokens = new List<ConsentToken>(scene.Pieces.Count);
        bool afterStop = false, afterQuestion = false;
        for (var i = 0; i < scene.Pieces.Count; i++)
        {
            var piece = scene.Pieces[i];
            if (scene.Masks[i] is not null)
            {
                Add(isThisOrder ? ConsentToken.ThisOrder : ConsentToken.OtherOrder);
            }
            else if (piece.Kind != PieceKind.Sign)
            {
                Add(ConsentToken.Plain(piece.In(text)));
            }
            else if (ConsentToken.Sign(text, ref i, scene.Pieces) is { } sign)
            {
                Add(sign);
            }
            else
            {
                afterStop |= !"'\"#\u2019".Contains(text[piece.Start]);
                afterQuestion |= text[piece.Start] == '?';
            }
        }

        return tokens;

        void Add(string word)
        {
            tokens.Add(new ConsentToken(word, afterStop, afterQuestion));
            afterStop = afterQuestion = false;
        }
    }
}
