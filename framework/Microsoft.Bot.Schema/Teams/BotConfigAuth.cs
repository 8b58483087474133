using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks for a sign-in before the bot is set up.</summary>
public class BotConfigAuth
{
    public BotConfigAuth()
    {
        Type = "auth";
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
