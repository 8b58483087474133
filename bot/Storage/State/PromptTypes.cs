using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>A prompt that waits for its answer: its question, its second question and its choices.</summary>
internal static class PromptTypes
{
    private const string Question = "activity";

    public static StateType[] All { get; } =
    [
        new("prompt", typeof(PromptOptions), WritePrompt, ReadPrompt),
        new(Question, typeof(Activity), WriteActivity, (StateSerializer _, ref Utf8JsonReader reader) => ReadActivity(ref reader)),
        .. ChoiceTypes.All,
    ];

    private static void WritePrompt(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        var prompt = (PromptOptions)value;
        writer.WriteStartObject();
        if (StoredQuestion.HasAsk(prompt))
        {
            BeginQuestion(writer, "ask"u8);
            StoredQuestion.WriteAsk(prompt, writer, "v");
            writer.WriteEndObject();
        }

        if (StoredQuestion.HasAgain(prompt))
        {
            BeginQuestion(writer, "again"u8);
            StoredQuestion.WriteAgain(prompt, writer, "v");
            writer.WriteEndObject();
        }

        if (prompt.Choices is not null)
        {
            writer.WritePropertyName("choices"u8);
            ChoiceTypes.WriteList(serializer, writer, prompt.Choices);
        }

        Entry(serializer, writer, "style"u8, (int?)prompt.Style);
        Entry(serializer, writer, "validations"u8, prompt.Validations);
        Entry(serializer, writer, "language"u8, prompt.RecognizeLanguage);
        writer.WriteEndObject();
    }

    private static object ReadPrompt(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        var prompt = new PromptOptions();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("ask"u8))
            {
                OpenQuestion(ref reader);
                StoredQuestion.ReadAsk(prompt, ref reader);
                reader.Read();
            }
            else if (reader.ValueTextEquals("again"u8))
            {
                OpenQuestion(ref reader);
                StoredQuestion.ReadAgain(prompt, ref reader);
                reader.Read();
            }
            else
            {
                ReadRest(prompt, serializer, ref reader);
            }
        }

        return prompt;
    }

    private static void ReadRest(PromptOptions prompt, StateSerializer serializer, ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        reader.Read();
        var value = serializer.ReadValue(ref reader);
        switch (name)
        {
            case "choices":
                prompt.Choices = (value as List<object>)?.ConvertAll(choice => (Choice)choice);
                break;
            case "style":
                prompt.Style = (ListStyle?)(int?)value;
                break;
            case "validations":
                prompt.Validations = value;
                break;
            case "language":
                prompt.RecognizeLanguage = (string?)value;
                break;
        }
    }

    private static void BeginQuestion(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        writer.WriteStartObject(name);
        writer.WriteString("$"u8, Question);
    }

    /// <summary>Goes to the activity within its tag.</summary>
    private static void OpenQuestion(ref Utf8JsonReader reader)
    {
        if (reader.Read() && reader.Read() && reader.ValueTextEquals("$"u8) && reader.Read() && reader.ValueTextEquals(Question)
            && reader.Read() && reader.ValueTextEquals("v"u8) && reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            return;
        }

        throw new StateFormatException("A question in the state is no activity.");
    }

    private static void WriteActivity(StateSerializer serializer, Utf8JsonWriter writer, object value) =>
        ActivityJson.Write(writer, (Activity)value);

    private static Activity ReadActivity(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ActivityJson.Read(JsonMarshal.GetRawUtf8Value(document.RootElement));
    }

    internal static void Entry(StateSerializer serializer, Utf8JsonWriter writer, ReadOnlySpan<byte> name, object? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            serializer.WriteValue(writer, value);
        }
    }
}
