using System.Globalization;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.SignIn;

/// <summary>What a sign-in is begun with: the wish that needs it, and how far it has come.</summary>
/// <param name="Wish">What goes on afterwards; None when the buyer only wants to be signed in.</param>
/// <param name="About">What that conversation is begun about.</param>
/// <param name="Said">The words of the wish.</param>
/// <param name="Account">The account that was named; empty before.</param>
/// <param name="Wrong">Wrong codes so far.</param>
public sealed record SignInFor(Intent Wish, string? About, string Said, string Account = "", int Wrong = 0)
{
    private const char Between = '\u001F';

    public static SignInFor Nothing { get; } = new(Intent.None, null, "");

    /// <summary>As a dialog's options: one string.</summary>
    public string Keep() => string.Join(Between, Wish, Wrong.ToString(CultureInfo.InvariantCulture), About, Account, Said);

    public static SignInFor From(string? kept) => kept?.Split(Between, 5) is [var wish, var wrong, var about, var account, var said]
        ? new(Enum.Parse<Intent>(wish), about.Length > 0 ? about : null, said, account, int.Parse(wrong, CultureInfo.InvariantCulture))
        : Nothing;
}
