using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount()
    {
    }

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

    [JsonPropertyName("givenName")]
    public string GivenName { get; set; }

    [JsonPropertyName("surname")]
    public string Surname { get; set; }

    [JsonPropertyName("email")]
    public string Email { get; set; }

    [JsonPropertyName("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    [JsonPropertyName("userRole")]
    public string UserRole { get; set; }

    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Teams writes the directory's id of a member as objectId, and as aadObjectId elsewhere.</summary>
    [JsonInclude]
    [JsonPropertyName("objectId")]
    private string ObjectId
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
