namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are joined to a sentence or a list.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>As usual.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>With these words.</summary>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices but the last two; ", " unless set.</summary>
    public string InlineSeparator { get; set; }

    /// <summary>Between two choices; " or " unless set.</summary>
    public string InlineOr { get; set; }

    /// <summary>Between the last two of more choices; ", or " unless set.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are unless set.</summary>
    public bool? IncludeNumbers { get; set; }
}
