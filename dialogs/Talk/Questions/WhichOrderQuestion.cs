using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>Asks which order is meant; the answer is its number.</summary>
public sealed class WhichOrderQuestion : Question<string>
{
    private static readonly SaidWords Looking = SaidWords.Load("Said", "looking.it.up");

    private readonly OrderFinder finder;
    private readonly Func<string, string?> other;

    /// <param name="other">Reads what else may be answered, as the name of a tab; null when it is not there.</param>
    public WhichOrderQuestion(string id, OrderFinder finder, Func<string, string?>? other = null)
        : base(id)
    {
        this.finder = finder;
        this.other = other ?? (_ => null);
        IsOffer = other is not null;
    }

    public override Asked Asks => Asked.OrderNumber;

    public override bool IsOffer { get; }

    /// <summary>"Cancel the second one", said to a list of where orders are, is a new wish and no answer; "my order is 80010005" is one, whatever it sounds like.</summary>
    public override bool IsAnsweredBy(ITurnContext turn, Reading reading, Intent inProgress)
    {
        if (MereNaming.Of(reading) || (!IsOffer && reading.Best is Intent.None or Intent.OrderStatus && AllOfThem.Are(turn.Text(), turn.TurnState.Get<ShownOrders>())))
        {
            return true;
        }

        if (other(turn.Text()) is not null)
        {
            return IsShort(turn.Text()) || reading.Best is Intent.None or Intent.OrderStatus || reading.Best == inProgress;
        }

        if (reading.Best != Intent.None && reading.Best != inProgress && !IsNumberFirst(reading) && !IsChoosing(reading) && !IsNamedWithCourtesy(reading))
        {
            return false;
        }

        var said = reading.Entities;
        return said.OrderNumbers.Count > 0 || said.LastDigits.Count > 0 || said.Ordinals.Count > 0
            || (reading.Decision != Decision.Act && said.ItemWords.Count > 0 && !Asking.Something(turn.Text()));
    }

    protected override async Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (turnContext.Buyer() is null)
        {
            return Read(false, null);
        }

        if (other(turnContext.Text()) is { } named)
        {
            return Read(true, named);
        }

        var shown = Shown(options);
        var found = await finder.FindAsync(turnContext, shown, cancellationToken);
        var answer = found.Only?.Number ?? NotFound(found, turnContext) ?? (!found.Said && shown is [var only] && IsYes(turnContext) ? only : null);
        return Read(answer is not null, answer);
    }

    /// <summary>A number that is no order of the buyer's is an answer too: the conversation says so and asks again.</summary>
    private static string? NotFound(FoundOrders found, ITurnContext turn) =>
        found.Orders.Count == 0 && turn.Reading().Entities.OrderNumbers is [var number, ..] ? number : null;

    /// <summary>"80010005, look again!": few words behind a number.</summary>
    private static bool IsNumberFirst(Reading reading) =>
        reading.Entities.OrderNumbers is [var number] && reading.Text.StartsWith(number, StringComparison.Ordinal)
        && !reading.Text.Contains('?', StringComparison.Ordinal) && reading.Text.AsSpan().Trim().Count(' ') < 4;

    /// <summary>"No wait, 80010003 was right": one order is named, and nothing is asked of it.</summary>
    private static bool IsChoosing(Reading reading) =>
        reading.Best == Intent.OrderStatus && reading.Entities.OrderNumbers.Count == 1 && (Correction.Says(reading.Text) || Looking.AreIn(reading.Text)) && !Asking.Something(reading.Text);

    /// <summary>"Sorry, 80010005, I missed a zero": whatever is said around the one number, it is chosen.</summary>
    private static bool IsNamedWithCourtesy(Reading reading) =>
        reading.Best is Intent.Repeat or Intent.Back or Intent.Greeting or Intent.Thanks or Intent.Goodbye
        && reading.Entities.OrderNumbers.Count == 1 && !Asking.Something(reading.Text);

    /// <summary>"Cancelled", said to a list, names a part of it.</summary>
    private static bool IsShort(string text) =>
        text.AsSpan().Trim().Count(' ') < 2 && !text.StartsWith("cancel ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Yes", when there is only one to choose.</summary>
    private static bool IsYes(ITurnContext turn) =>
        ConsentReader.Read(turn.Text(), act: ConsentAct.Offer).Answer == ConsentAnswer.Yes || ConsentReader.Read(turn.Text()).Answer == ConsentAnswer.Yes;

    private static string[] Shown(PromptOptions options)
    {
        if (options.Choices is not { } choices)
        {
            return [];
        }

        var shown = new string[choices.Count];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = choices[i].Value;
        }

        return shown;
    }
}
