using System.Text.Json;
using System.Text.Json.Serialization;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>A card of facts as an Adaptive Card: written straight into the message's JSON, when that is written.</summary>
[JsonConverter(typeof(Json))]
internal sealed record FactsCard(ReplyCard Card)
{
    private const string Version = "1.3";

    private sealed class Json : JsonConverter<FactsCard>
    {
        public override FactsCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A drawn card is only written.");

        public override void Write(Utf8JsonWriter writer, FactsCard value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "AdaptiveCard"u8);
            writer.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
            writer.WriteString("version"u8, Version);
            writer.WriteStartArray("body"u8);
            WriteTitle(writer, value.Card.Title);
            WriteFacts(writer, value.Card.Facts);
            writer.WriteEndArray();
            writer.WriteString("speak"u8, value.Card.Title);
            writer.WriteEndObject();
        }

        private static void WriteTitle(Utf8JsonWriter writer, string title)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "TextBlock"u8);
            writer.WriteString("text"u8, title);
            writer.WriteString("weight"u8, "Bolder"u8);
            writer.WriteBoolean("wrap"u8, true);
            writer.WriteEndObject();
        }

        private static void WriteFacts(Utf8JsonWriter writer, IReadOnlyList<ReplyFact> facts)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "FactSet"u8);
            writer.WriteStartArray("facts"u8);
            for (var i = 0; i < facts.Count; i++)
            {
                writer.WriteStartObject();
                writer.WriteString("title"u8, facts[i].Name);
                writer.WriteString("value"u8, facts[i].Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }
}
