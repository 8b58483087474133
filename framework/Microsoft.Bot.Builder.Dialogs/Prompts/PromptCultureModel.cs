namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts use in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The language and region, in lower case.</summary>
    public string Locale { get; set; }

    /// <summary>Between choices.</summary>
    public string Separator { get; set; }

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Between the last two of more choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; }
}
