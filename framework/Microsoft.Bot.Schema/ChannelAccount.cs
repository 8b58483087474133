using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A person or bot as one channel knows them.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#channelaccount-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ChannelAccount>))]
public class ChannelAccount : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The account's id, unique on its channel only.</summary>
    public string Id { get; set; }

    /// <summary>The name that is shown.</summary>
    public string Name { get; set; }

    /// <summary>The id in Microsoft Entra ID; null on channels without one.</summary>
    public string AadObjectId { get; set; }

    /// <summary>The role: one of <see cref="RoleTypes"/>.</summary>
    public string Role { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
