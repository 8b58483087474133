using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace OrderBot.Wire;

/// <summary>Turns an activity of the official packages into the protocol's JSON and back; nothing else in the bot does.</summary>
public static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.RoundtripKind,
        Converters = { new AnyConverter() },
    };

    /// <exception cref="JsonException">The text is not JSON, or not an activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(utf8), Settings) ?? throw new JsonException("An activity was expected.");
        }
        catch (Newtonsoft.Json.JsonException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }

    public static byte[] Write(Activity activity) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Settings));

    public static void Write(Utf8JsonWriter writer, Activity activity) => writer.WriteRawValue(Write(activity));

    /// <summary>Members of type object: what the bot puts there is spelt as elsewhere, and what comes is a JsonElement, as in the usual build.</summary>
    private sealed class AnyConverter : Newtonsoft.Json.JsonConverter
    {
        public override bool CanConvert(Type objectType) =>
            objectType == typeof(object)
            || typeof(System.Text.Json.Nodes.JsonNode).IsAssignableFrom(objectType)
            || objectType == typeof(JsonElement)
            || objectType.Namespace is null
            || objectType.Namespace.StartsWith(nameof(OrderBot), StringComparison.Ordinal);

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer)
        {
            if (reader.TokenType is not (JsonToken.StartObject or JsonToken.StartArray))
            {
                return reader.Value;
            }

            var text = new StringBuilder();
            using (var writer = new JsonTextWriter(new StringWriter(text)))
            {
                writer.WriteToken(reader);
            }

            return JsonSerializer.Deserialize<JsonElement>(text.ToString());
        }

        public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) =>
            writer.WriteRawValue(JsonSerializer.Serialize(value, JsonSerializerOptions.Web));
    }
}
