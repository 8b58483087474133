using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>Finds the card that a dialog put into an attachment, also after it was kept in storage as JSON.</summary>
internal static partial class CardIn
{
    public static ReplyCard? Attachment(Attachment attachment) => attachment.ContentType != ReplyCard.ContentType ? null : attachment.Content switch
    {
        ReplyCard card => card,
        JsonElement json => json.Deserialize(CardJson.Default.ReplyCard),
        _ => throw new InvalidOperationException($"A card was kept as {attachment.Content?.GetType().Name ?? "nothing"}."),
    };

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(ReplyCard))]
    private sealed partial class CardJson : JsonSerializerContext;
}
