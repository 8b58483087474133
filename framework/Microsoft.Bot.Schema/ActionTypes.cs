namespace Microsoft.Bot.Schema;

/// <summary>What happens when a card's button is pressed.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in the value.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says the value, for all to see.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value without showing it, where the channel can.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays the sound at the address in the value.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays the film at the address in the value.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows the picture at the address in the value.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Downloads the file at the address in the value.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Begins the sign-in at the address in the value.</summary>
    public const string Signin = "signin";

    /// <summary>Calls the number in the value (<c>tel:</c>).</summary>
    public const string Call = "call";

    /// <summary>Begins a payment; obsolete.</summary>
    public const string Payment = "payment";

    /// <summary>Sends the value and shows the display text.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an app.</summary>
    public const string openApp = "openApp";
}
