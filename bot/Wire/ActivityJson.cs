using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace OrderBot.Wire;

/// <summary>Turns an activity into the protocol's JSON and back; nothing else in the bot does.</summary>
public static class ActivityJson
{
    private static readonly JsonTypeInfo<Activity> Shape =
        (JsonTypeInfo<Activity>)new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(Activity));

    /// <exception cref="JsonException">The text is not JSON, or not an activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Shape) ?? throw new JsonException("An activity was expected.");

    public static byte[] Write(Activity activity)
    {
        var scratch = JsonScratch.Rent();
        Write(scratch.Writer, activity);
        return scratch.End();
    }

    public static void Write(Utf8JsonWriter writer, Activity activity) => JsonSerializer.Serialize(writer, activity, Shape);
}
