namespace Microsoft.Bot.Schema;

/// <summary>How a message's text is read.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
