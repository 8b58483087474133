using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation as one channel knows it.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversationaccount-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationAccount>))]
public class ConversationAccount : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = null,
        string id = null,
        string name = null,
        string aadObjectId = null,
        string role = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether there are more than two in it; null: there are not.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The channel's word for it: in Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string ConversationType { get; set; }

    /// <summary>The conversation's id, unique on its channel only.</summary>
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; }

    /// <summary>The id in Microsoft Entra ID; null on channels without one.</summary>
    public string AadObjectId { get; set; }

    /// <summary>The role: one of <see cref="RoleTypes"/>.</summary>
    public string Role { get; set; }

    /// <summary>The tenant in Microsoft Entra ID; null on channels without one.</summary>
    public string TenantId { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
