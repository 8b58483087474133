using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks for a sign-in before the bot is set up.</summary>
public class BotConfigAuth
{
    /// <summary>Empty, to be filled in.</summary>
    public BotConfigAuth()
    {
        Type = "auth";
    }

    /// <summary>What kind of response: <c>auth</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>What the user may choose to do.</summary>
    [JsonPropertyName("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
