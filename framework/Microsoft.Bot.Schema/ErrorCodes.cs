namespace Microsoft.Bot.Schema;

/// <summary>Codes that channels give with an error.</summary>
public class ErrorCodes
{
    /// <summary>The channel failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>A value is not allowed.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The body is not understood.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>A property that is needed is missing.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The activity is too large for the channel.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
