using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Writes what a reply carries beside its text, as the table does.</summary>
internal static class ActionWriting
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Image = JsonEncodedText.Encode("image");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText DisplayText = JsonEncodedText.Encode("displayText");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText ChannelData = JsonEncodedText.Encode("channelData");
    private static readonly JsonEncodedText ImageAltText = JsonEncodedText.Encode("imageAltText");
    private static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    private static readonly JsonEncodedText Actions = JsonEncodedText.Encode("actions");
    private static readonly JsonEncodedText ContentType = JsonEncodedText.Encode("contentType");
    private static readonly JsonEncodedText ContentUrl = JsonEncodedText.Encode("contentUrl");
    private static readonly JsonEncodedText Content = JsonEncodedText.Encode("content");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText ThumbnailUrl = JsonEncodedText.Encode("thumbnailUrl");

    public static void Write(Utf8JsonWriter writer, CardAction x)
    {
        writer.Text(Type, x.Type);
        writer.Text(Title, x.Title);
        writer.Text(Image, x.Image);
        writer.Text(Text, x.Text);
        writer.Text(DisplayText, x.DisplayText);
        writer.Any(Value, x.Value);
        writer.Any(ChannelData, x.ChannelData);
        writer.Text(ImageAltText, x.ImageAltText);
    }

    public static void Write(Utf8JsonWriter writer, SuggestedActions x)
    {
        writer.Texts(To, x.To);
        writer.Many(Actions, x.Actions);
    }

    public static void Write(Utf8JsonWriter writer, Attachment x)
    {
        writer.Text(ContentType, x.ContentType);
        writer.Text(ContentUrl, x.ContentUrl);
        writer.Any(Content, x.Content);
        writer.Text(Name, x.Name);
        writer.Text(ThumbnailUrl, x.ThumbnailUrl);
    }
}
