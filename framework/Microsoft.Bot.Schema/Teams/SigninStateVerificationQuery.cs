using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The code that a sign-in ended with.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Empty, to be filled in.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public SigninStateVerificationQuery(string state = null)
    {
        State = state;
    }

    /// <summary>The code that the sign-in has shown.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
