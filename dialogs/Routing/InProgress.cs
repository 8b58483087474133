using Microsoft.Bot.Builder.Dialogs;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.Routing;

/// <summary>Where the talk in progress stands.</summary>
internal static class InProgress
{
    /// <summary>Where a prompt keeps what it asked.</summary>
    private const string Options = "options";

    /// <summary>How many questions of the talk lie before the one that waits.</summary>
    public static int QuestionsBefore(DialogContext dc) =>
        dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is SupportDialog dialog && Innermost(dc).ActiveDialog is { } question
            ? dialog.QuestionsBefore(question.Id)
            : 0;

    /// <summary>The question that waits for an answer: the innermost dialog of the talk.</summary>
    public static IQuestion? Question(DialogContext dc)
    {
        var inner = Innermost(dc);
        return inner.ActiveDialog is { } active ? inner.FindDialog(active.Id) as IQuestion : null;
    }

    /// <summary>The orders that the question in progress shows, in the order in which they stand there.</summary>
    public static ShownOrders? Shown(DialogContext dc) =>
        Innermost(dc).ActiveDialog?.State is { } state && state.TryGetValue(Options, out var options) && options is PromptOptions { Choices: { Count: > 0 } choices }
            ? new ShownOrders([.. choices.Select(choice => choice.Value)])
            : null;

    /// <summary>The question for consent that waits; null when none does.</summary>
    public static ConsentQuestion? Consent(DialogContext dc) =>
        Question(dc) is ConsentPrompt && Innermost(dc).ActiveDialog.State.TryGetValue(Options, out var options) && options is PromptOptions { Validations: IDictionary<string, object> kept }
            ? ConsentQuestion.From(kept)
            : null;

    /// <summary>What the talk says of its question that is wondered about; null when it says nothing, or may be walked past.</summary>
    public static Reply? Explanation(DialogContext dc, string text) =>
        dc.ActiveDialog is { } active && Question(dc) is { IsOffer: false } && dc.FindDialog(active.Id) is SupportDialog dialog && Wondering.Of(text) is not Wonder.Nothing and var wonder
            ? dialog.Explain(Innermost(dc).ActiveDialog.Id, wonder)
            : null;

    private static DialogContext Innermost(DialogContext dc)
    {
        while (dc.Child is { ActiveDialog: not null } child)
        {
            dc = child;
        }

        return dc;
    }
}
