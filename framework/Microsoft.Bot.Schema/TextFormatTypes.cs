namespace Microsoft.Bot.Schema;

/// <summary>How a message's text is read.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";

    /// <summary>XML, on channels that know it.</summary>
    public const string Xml = "xml";
}
