namespace Microsoft.Bot.Schema;

/// <summary>Wraps a card so that it can go with a message.</summary>
public static class Extensions
{
    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card) => new(ThumbnailCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this SigninCard card) => new(SigninCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this ReceiptCard card) => new(ReceiptCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this AudioCard card) => new(AudioCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this VideoCard card) => new(VideoCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this AnimationCard card) => new(AnimationCard.ContentType, content: card);

    /// <summary>An attachment that holds the card.</summary>
    public static Attachment ToAttachment(this OAuthCard card) => new(OAuthCard.ContentType, content: card);
}
