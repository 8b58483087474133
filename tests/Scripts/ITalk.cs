namespace OrderBot.Scripts;

/// <summary>A way to hold a scripted conversation: at the root dialog, over a channel, in a terminal.</summary>
public interface ITalk : IAsyncDisposable
{
    /// <summary>Says something, or presses a button with a value, and hears the replies.</summary>
    /// <param name="expected">How many there should be: for talks that cannot see that a turn is over.</param>
    Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected);

    /// <summary>The status of an order of the buyer's, as its name.</summary>
    Task<string> StatusAsync(string order);

    /// <summary>The supplier does something.</summary>
    Task SupplierAsync(string act, string order);

    /// <summary>What the bot says by itself after that.</summary>
    Task<IReadOnlyList<Heard>> NewsAsync(int expected);

    Task AdvanceAsync(TimeSpan by);

    /// <summary>The sign-in code in the newest mail; six zeros when none was mailed.</summary>
    Task<string> MailedCodeAsync();
}

/// <summary>A reply as it was heard.</summary>
public sealed record Heard(string Name, string Text, IReadOnlyList<HeardButton> Buttons);

/// <summary>A button: its title, what a press says, and what it sends (null when it only says something).</summary>
public sealed record HeardButton(string Title, string Text, object? Value);
