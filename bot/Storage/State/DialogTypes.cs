using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace OrderBot.Storage;

/// <summary>The dialog stack as state: which talks are open, one in the other, and how far each has come.</summary>
internal static class DialogTypes
{
    public static StateType[] All { get; } =
    [
        new("dialogs", typeof(DialogState), WriteState, ReadState),
        new("dialog", typeof(DialogInstance), (serializer, writer, value) => WriteInstance(serializer, writer, (DialogInstance)value), ReadInstance),
        .. PromptTypes.All,
    ];

    private static void WriteState(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var instance in ((DialogState)value).DialogStack)
        {
            WriteInstance(serializer, writer, instance);
        }

        writer.WriteEndArray();
    }

    private static object ReadState(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        var stack = new List<DialogInstance>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            stack.Add((DialogInstance)ReadInstance(serializer, ref reader));
        }

        return new DialogState(stack);
    }

    private static void WriteInstance(StateSerializer serializer, Utf8JsonWriter writer, DialogInstance instance)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, instance.Id);
        if (instance.State is not null)
        {
            writer.WritePropertyName("state"u8);
            serializer.WriteValue(writer, instance.State);
        }

        if (instance.StackIndex is { } index)
        {
            writer.WriteNumber("index"u8, index);
        }

        if (instance.Version is not null)
        {
            writer.WriteString("version"u8, instance.Version);
        }

        writer.WriteEndObject();
    }

    private static object ReadInstance(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        reader.Read();
        var entries = serializer.ReadEntries(ref reader);
        return new DialogInstance
        {
            Id = (string?)entries.GetValueOrDefault("id"),
            State = (IDictionary<string, object>?)entries.GetValueOrDefault("state"),
            StackIndex = (int?)entries.GetValueOrDefault("index"),
            Version = (string?)entries.GetValueOrDefault("version"),
        };
    }
}
