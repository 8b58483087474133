namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>One under the other.</summary>
    public const string List = "list";

    /// <summary>Side by side, to be leafed through.</summary>
    public const string Carousel = "carousel";
}
