namespace Microsoft.Bot.Schema;

/// <summary>What somebody says: words, cards, files.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language, as a BCP 47 tag (<c>en-US</c>).</summary>
    string Locale { get; set; }

    /// <summary>What is said.</summary>
    string Text { get; set; }

    /// <summary>What is spoken aloud, as plain text or SSML; null: the channel decides.</summary>
    string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>What is shown where the attachments cannot be.</summary>
    string Summary { get; set; }

    /// <summary>How <see cref="Text"/> is written: one of <see cref="TextFormatTypes"/>; null: as Markdown.</summary>
    string TextFormat { get; set; }

    /// <summary>How several attachments stand: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>The attachments.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons that are offered until the user says something.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>How urgent it is: one of <see cref="ActivityImportance"/>.</summary>
    string Importance { get; set; }

    /// <summary>How it is delivered: one of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When the message is out of date and need not be delivered any more.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a pressed button sent.</summary>
    object Value { get; set; }

    /// <summary>Whom the message mentions.</summary>
    Mention[] GetMentions();

    /// <summary>Whether there is anything to show: words, a summary, attachments or channel data.</summary>
    bool HasContent();
}
