using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace OrderBot.Storage;

/// <summary>What can be chosen in answer to a prompt, and its buttons.</summary>
internal static class ChoiceTypes
{
    public static StateType[] All { get; } =
    [
        new("choice", typeof(Choice), WriteChoice, ReadChoice),
        new("choices", typeof(List<Choice>), WriteList, (StateSerializer serializer, ref Utf8JsonReader reader) => ReadItems<Choice>(serializer, ref reader)),
        new("button", typeof(CardAction), WriteButton, ReadButton),
    ];

    private static void WriteChoice(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        var choice = (Choice)value;
        writer.WriteStartObject();
        PromptTypes.Entry(serializer, writer, "value"u8, choice.Value);
        PromptTypes.Entry(serializer, writer, "button"u8, choice.Action);
        PromptTypes.Entry(serializer, writer, "synonyms"u8, choice.Synonyms);
        writer.WriteEndObject();
    }

    private static object ReadChoice(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        reader.Read();
        var entries = serializer.ReadEntries(ref reader);
        return new Choice((string?)entries.GetValueOrDefault("value"))
        {
            Action = (CardAction?)entries.GetValueOrDefault("button"),
            Synonyms = (List<string>?)entries.GetValueOrDefault("synonyms"),
        };
    }

    private static void WriteButton(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        var button = (CardAction)value;
        writer.WriteStartObject();
        PromptTypes.Entry(serializer, writer, "type"u8, button.Type);
        PromptTypes.Entry(serializer, writer, "title"u8, button.Title);
        PromptTypes.Entry(serializer, writer, "image"u8, button.Image);
        PromptTypes.Entry(serializer, writer, "imageAltText"u8, button.ImageAltText);
        PromptTypes.Entry(serializer, writer, "text"u8, button.Text);
        PromptTypes.Entry(serializer, writer, "displayText"u8, button.DisplayText);
        PromptTypes.Entry(serializer, writer, "value"u8, button.Value);
        PromptTypes.Entry(serializer, writer, "channelData"u8, button.ChannelData);
        writer.WriteEndObject();
    }

    private static object ReadButton(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        reader.Read();
        var entries = serializer.ReadEntries(ref reader);
        return new CardAction
        {
            Type = (string?)entries.GetValueOrDefault("type"),
            Title = (string?)entries.GetValueOrDefault("title"),
            Image = (string?)entries.GetValueOrDefault("image"),
            ImageAltText = (string?)entries.GetValueOrDefault("imageAltText"),
            Text = (string?)entries.GetValueOrDefault("text"),
            DisplayText = (string?)entries.GetValueOrDefault("displayText"),
            Value = entries.GetValueOrDefault("value"),
            ChannelData = entries.GetValueOrDefault("channelData"),
        };
    }

    internal static void WriteList(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var choice in (IList<Choice>)value)
        {
            serializer.WriteValue(writer, choice);
        }

        writer.WriteEndArray();
    }

    private static List<T> ReadItems<T>(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add((T)serializer.ReadValue(ref reader)!);
        }

        return items;
    }
}
