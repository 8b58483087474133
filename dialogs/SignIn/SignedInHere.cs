namespace OrderBot.Dialogs.SignIn;

/// <summary>Marks a turn whose buyer signed in by code in this channel; the channel itself does not know who it is.</summary>
public sealed record SignedInHere
{
    public static SignedInHere Mark { get; } = new();
}
