using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>What a saying is about: an intent, or a help article.</summary>
internal sealed record Topic(Intent Intent, string? About)
{
    /// <summary>Whether it is something to be done, not courtesy or talk about the talk.</summary>
    public bool IsTask => Intent is > Intent.None and < Intent.AskHelp;

    /// <summary>Reads a heading: <c>CancelPaidOrder</c>, <c>AskHelp.no-cancel-button</c>; asking about an intent has that intent's topic.</summary>
    public static Topic Of(LuSection section)
    {
        var dot = section.Name.IndexOf('.');
        var name = dot < 0 ? section.Name : section.Name[..dot];
        var about = dot < 0 ? null : section.Name[(dot + 1)..];
        if (!Enum.TryParse<Intent>(name, out var intent))
        {
            throw new FormatException($"'{section.Name}' is not an intent.");
        }

        return about is not null && Enum.TryParse<Intent>(about, out var asked) ? new Topic(asked, null) : new Topic(intent, about);
    }
}
