using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null,
        string tenantId = null,
        string userRole = null)
        : base(id: id, name: name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null)
        : base(id: id, name: name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>The first name.</summary>
    [JsonPropertyName("givenName")]
    public string GivenName { get; set; }

    /// <summary>The family name.</summary>
    [JsonPropertyName("surname")]
    public string Surname { get; set; }

    /// <summary>The e-mail address.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary>The name that the user signs in with.</summary>
    [JsonPropertyName("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The role in the team: <c>owner</c>, <c>user</c> or <c>guest</c>.</summary>
    [JsonPropertyName("userRole")]
    public string UserRole { get; set; }

    /// <summary>The tenant in Microsoft Entra ID; null on channels without one.</summary>
    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Teams writes the directory's id of a member as objectId, and as aadObjectId elsewhere.</summary>
    [JsonInclude]
    [JsonPropertyName("objectId")]
    internal string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }

    internal static TeamsChannelAccount From(ChannelAccount account) => account switch
    {
        null => null,
        TeamsChannelAccount teams => teams,
        _ => SchemaJson.ConvertTo<TeamsChannelAccount>(account),
    };
}
