namespace Microsoft.Bot.Schema;

/// <summary>Who calls the bot, as far as the token tells.</summary>
public static class CallerIdConstants
{
    /// <summary>A channel of the public cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of the cloud for the US government.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Another bot; its app id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
