namespace OrderBot.Dialogs.SignIn;

/// <summary>Marks the turn in which a buyer who had signed in by code was signed out.</summary>
public sealed record SignedOutHere
{
    public static SignedOutHere Mark { get; } = new();
}
