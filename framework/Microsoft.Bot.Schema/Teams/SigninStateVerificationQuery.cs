using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The code that a sign-in ended with.</summary>
public class SigninStateVerificationQuery
{
    public SigninStateVerificationQuery()
    {
    }

    public SigninStateVerificationQuery(string state = null)
    {
        State = state;
    }

    [JsonPropertyName("state")]
    public string State { get; set; }
}
