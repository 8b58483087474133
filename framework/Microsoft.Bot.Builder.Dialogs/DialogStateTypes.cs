using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the dialogs' own types stand in stored state.</summary>
internal static class DialogStateTypes
{
#pragma warning disable CA2255 // Must be known before the first state is read, whoever reads it.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Register()
    {
        StateJson.Register<DialogState>("dialogState", WriteStack, ReadStack);
        StateJson.Register<PromptOptions>("promptOptions", WriteOptions, ReadOptions);
        StateJson.Register<Choice>("choice", WriteChoice, (ref Utf8JsonReader reader) => ReadChoice(ref reader));
        StateJson.Register<FoundChoice>("foundChoice", WriteFound, ReadFound);
    }

    private static void WriteStack(Utf8JsonWriter writer, DialogState state)
    {
        writer.WriteStartArray();
        foreach (var instance in state.DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString("id", instance.Id);
            if (instance.Version is not null)
            {
                writer.WriteString("version", instance.Version);
            }

            if (instance.StackIndex is { } index)
            {
                writer.WriteNumber("stackIndex", index);
            }

            if (instance.State is not null)
            {
                writer.WritePropertyName("state");
                StateJson.WriteMap(writer, instance.State);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static object ReadStack(ref Utf8JsonReader reader)
    {
        var stack = new List<DialogInstance>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var instance = new DialogInstance();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                {
                    reader.Read();
                    instance.Id = JsonWords.Read(ref reader);
                }
                else if (reader.ValueTextEquals("version"u8))
                {
                    reader.Read();
                    instance.Version = JsonWords.Read(ref reader);
                }
                else if (reader.ValueTextEquals("state"u8))
                {
                    reader.Read();
                    instance.State = StateJson.ReadFew(ref reader);
                }
                else
                {
                    reader.Read();
                    instance.StackIndex = reader.GetInt32();
                }
            }

            stack.Add(instance);
        }

        return new DialogState(stack);
    }

    private static void WriteOptions(Utf8JsonWriter writer, PromptOptions options)
    {
        writer.WriteStartObject();
        options.StoredPrompt.Write(writer, "prompt");
        options.StoredRetryPrompt.Write(writer, "retryPrompt");
        if (options.Choices is not null)
        {
            writer.WriteStartArray("choices");
            foreach (var choice in options.Choices)
            {
                WriteChoice(writer, choice);
            }

            writer.WriteEndArray();
        }

        if (options.Style is { } style)
        {
            writer.WriteNumber("style", (int)style);
        }

        if (options.RecognizeLanguage is not null)
        {
            writer.WriteString("language", options.RecognizeLanguage);
        }

        if (options.Validations is not null)
        {
            writer.WritePropertyName("validations");
            StateJson.Write(writer, options.Validations);
        }

        writer.WriteEndObject();
    }

    private static object ReadOptions(ref Utf8JsonReader reader)
    {
        var options = new PromptOptions();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("prompt"u8))
            {
                reader.Read();
                options.StoredPrompt.Read(ref reader);
            }
            else if (reader.ValueTextEquals("retryPrompt"u8))
            {
                reader.Read();
                options.StoredRetryPrompt.Read(ref reader);
            }
            else if (reader.ValueTextEquals("choices"u8))
            {
                reader.Read();
                var choices = new List<Choice>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    choices.Add(ReadChoice(ref reader));
                }

                options.Choices = choices;
            }
            else if (reader.ValueTextEquals("style"u8))
            {
                reader.Read();
                options.Style = (ListStyle)reader.GetInt32();
            }
            else if (reader.ValueTextEquals("language"u8))
            {
                reader.Read();
                options.RecognizeLanguage = reader.GetString();
            }
            else
            {
                reader.Read();
                options.Validations = StateJson.Read(ref reader);
            }
        }

        return options;
    }

    private static void WriteChoice(Utf8JsonWriter writer, Choice choice)
    {
        if (choice is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        if (choice.Value is not null)
        {
            writer.WriteString("value", choice.Value);
        }

        if (choice.Action is not null)
        {
            writer.WritePropertyName("action");
            Shapes.Of<CardAction>().WriteAny(writer, choice.Action);
        }

        if (choice.Synonyms is not null)
        {
            writer.WriteStartArray("synonyms");
            foreach (var synonym in choice.Synonyms)
            {
                writer.WriteStringValue(synonym);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static Choice ReadChoice(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var choice = new Choice();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                choice.Value = JsonWords.Read(ref reader);
            }
            else if (reader.ValueTextEquals("action"u8))
            {
                reader.Read();
                choice.Action = Shapes.Of<CardAction>().Read(ref reader);
            }
            else
            {
                reader.Read();
                var synonyms = new List<string>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    synonyms.Add(JsonWords.Read(ref reader));
                }

                choice.Synonyms = synonyms;
            }
        }

        return choice;
    }

    private static void WriteFound(Utf8JsonWriter writer, FoundChoice found)
    {
        writer.WriteStartObject();
        writer.WriteString("value", found.Value);
        writer.WriteNumber("index", found.Index);
        writer.WriteNumber("score", found.Score);
        writer.WriteString("synonym", found.Synonym);
        writer.WriteEndObject();
    }

    private static object ReadFound(ref Utf8JsonReader reader)
    {
        var found = new FoundChoice();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                found.Value = reader.GetString();
            }
            else if (reader.ValueTextEquals("index"u8))
            {
                reader.Read();
                found.Index = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("score"u8))
            {
                reader.Read();
                found.Score = reader.GetSingle();
            }
            else
            {
                reader.Read();
                found.Synonym = reader.GetString();
            }
        }

        return found;
    }
}
