using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OrderBot.Knowledge.Articles;

/// <summary>The text of Markdown as a reader sees it, without its marks, and its sentences.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString().Trim();
    }

    public static void CollectLinks(MarkdownObject document, List<string> links)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            links.Add(link.Url ?? "");
        }
    }

    /// <summary>A sentence ends at . ! or ? before a space and a capital letter, so "Chat now! beside" is one.</summary>
    public static void CollectSentences(string text, List<string> sentences)
    {
        var start = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                sentences.Add(text[start..(i + 1)]);
                start = i + 2;
            }
        }

        if (start < text.Length)
        {
            sentences.Add(text[start..]);
        }
    }

    private static void Append(ContainerInline? inlines, StringBuilder text)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline container:
                    Append(container, text);
                    break;
            }
        }
    }
}
