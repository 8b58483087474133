using System.Reflection;
using System.Text;

namespace OrderBot.Dialogs.Replies;

/// <summary>The wording of one conversation in one language: a Markdown file beside its dialog.</summary>
/// <remarks>
/// `## Heading` names a reply and the text under it is its wording; `{blanks}` are filled in.
/// A line that is only a link is a button: `[Yes, send it](yes)` presses "yes", `[My orders](say)` says its own title.
/// </remarks>
public sealed class ReplyBook
{
    private readonly string conversation;
    private readonly Dictionary<string, ReplyText> texts;

    private ReplyBook(string conversation, Dictionary<string, ReplyText> texts)
    {
        this.conversation = conversation;
        this.texts = texts;
    }

    /// <summary>The headings, in the file's order.</summary>
    public IReadOnlyCollection<string> Headings => texts.Keys;

    public static ReplyBook Load(string conversation, string language = "en")
    {
        var name = $"{conversation}.{language}.md";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no wording file {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(conversation, name, reader.ReadToEnd());
    }

    public static ReplyBook Parse(string conversation, string file, string markdown) =>
        new(conversation, ReplyFile.Read(file, markdown));

    /// <summary>A reply: its wording with the blanks filled in, and its buttons.</summary>
    /// <param name="heading">The heading under which it stands.</param>
    /// <param name="fill">Every blank of it, and no other.</param>
    /// <param name="card">Facts beside the words.</param>
    /// <param name="consent">The id of the question that its yes and no buttons answer.</param>
    /// <param name="more">Buttons made from data, after those of the file.</param>
    public Reply Reply(
        string heading,
        ReadOnlySpan<(string Blank, string Value)> fill = default,
        ReplyCard? card = null,
        string? consent = null,
        IReadOnlyList<ReplyButton>? more = null)
    {
        if (!texts.TryGetValue(heading, out var text))
        {
            throw new InvalidOperationException($"{conversation} has no wording under \"## {heading}\".");
        }

        return new Reply(text.Name, text.Fill(fill), card, text.Buttons(consent, more));
    }
}
