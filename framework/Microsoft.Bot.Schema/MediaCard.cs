using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The members that animation, audio and video cards share.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<MediaCard>))]
public class MediaCard
{
    /// <summary>Empty, to be filled in.</summary>
    public MediaCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MediaCard(
        string title = null,
        string subtitle = null,
        string text = null,
        ThumbnailUrl image = null,
        IList<MediaUrl> media = null,
        IList<CardAction> buttons = null,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string aspect = null,
        object value = null,
        string duration = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Value = value;
        Duration = duration;
    }

    /// <summary>The title.</summary>
    public string Title { get; set; }

    /// <summary>The line under the title.</summary>
    public string Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; }

    /// <summary>The picture.</summary>
    public ThumbnailUrl Image { get; set; }

    /// <summary>Where the sound or film is; several addresses are formats of the same one.</summary>
    public IList<MediaUrl> Media { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Whether it may be passed on; null: it may.</summary>
    public bool? Shareable { get; set; }

    /// <summary>Whether it begins again at its end; null: it does.</summary>
    public bool? Autoloop { get; set; }

    /// <summary>Whether it plays by itself; null: it does.</summary>
    public bool? Autostart { get; set; }

    /// <summary>The shape of the picture: <c>16:9</c> or <c>4:3</c>.</summary>
    public string Aspect { get; set; }

    /// <summary>How long it plays, as an ISO 8601 duration (<c>PT2M</c>).</summary>
    public string Duration { get; set; }

    /// <summary>What the bot wants back with events of the player.</summary>
    public object Value { get; set; }
}
