namespace Microsoft.Bot.Schema;

/// <summary>Names of the activities by which people sign in.</summary>
public static class SignInConstants
{
    /// <summary>The invoke that brings the code of a sign-in.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>The invoke that offers a token to be exchanged.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The event that brings a token.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>The invoke that offers a token from SharePoint.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}
