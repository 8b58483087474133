using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Writes who and where an activity is from and goes to, as the table does.</summary>
internal static class AccountWriting
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText AadObjectId = JsonEncodedText.Encode("aadObjectId");
    private static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText IsGroup = JsonEncodedText.Encode("isGroup");
    private static readonly JsonEncodedText ConversationType = JsonEncodedText.Encode("conversationType");
    private static readonly JsonEncodedText TenantId = JsonEncodedText.Encode("tenantId");

    public static void Write(Utf8JsonWriter writer, ChannelAccount x)
    {
        writer.Text(Id, x.Id);
        writer.Text(Name, x.Name);
        writer.Text(AadObjectId, x.AadObjectId);
        writer.Text(Role, x.Role);
    }

    public static void Write(Utf8JsonWriter writer, ConversationAccount x)
    {
        writer.Flag(IsGroup, x.IsGroup);
        writer.Text(ConversationType, x.ConversationType);
        writer.Text(Id, x.Id);
        writer.Text(Name, x.Name);
        writer.Text(AadObjectId, x.AadObjectId);
        writer.Text(Role, x.Role);
        writer.Text(TenantId, x.TenantId);
    }
}
