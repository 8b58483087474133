namespace OrderBot.Dialogs.SignIn;

/// <summary>How long a sign-in in a chat lasts, and how often it may be tried.</summary>
/// <param name="Lasts">By the shop's time.</param>
/// <param name="IsLimited">Whether the two numbers are kept to; by real time.</param>
public sealed record SignInSettings(TimeSpan Lasts, bool IsLimited = true)
{
    /// <summary>Codes that one user of a channel is sent in an hour, for whatever accounts.</summary>
    public const int CodesAnHour = 5;

    /// <summary>Wrong codes that one user of a channel may give in an hour, for whatever accounts.</summary>
    public const int WrongCodesAnHour = 10;

    /// <summary>Wrong answers to one question for a code.</summary>
    public const int Tries = 5;

    public static SignInSettings Default { get; } = new(TimeSpan.FromDays(30));
}
