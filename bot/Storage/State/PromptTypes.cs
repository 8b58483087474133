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
    public static StateType[] All { get; } =
    [
        new("prompt", typeof(PromptOptions), WritePrompt, ReadPrompt),
        new("activity", typeof(Activity), WriteActivity, (StateSerializer _, ref Utf8JsonReader reader) => ReadActivity(ref reader)),
        .. ChoiceTypes.All,
    ];

    private static void WritePrompt(StateSerializer serializer, Utf8JsonWriter writer, object value)
    {
        var prompt = (PromptOptions)value;
        writer.WriteStartObject();
        Question(serializer, writer, "ask"u8, prompt.Prompt);
        Question(serializer, writer, "again"u8, prompt.RetryPrompt);
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

    /// <summary>A question that was asked is asked again under another id, where the buyer is then; only what it answers may stay.</summary>
    private static void Question(StateSerializer serializer, Utf8JsonWriter writer, ReadOnlySpan<byte> name, Activity? question)
    {
        if (question?.Conversation is null)
        {
            Entry(serializer, writer, name, question);
            return;
        }

        var (id, answers, place) = (question.Id, question.ReplyToId, ReplyPlace.TakeOff(question));
        try
        {
            (question.Id, question.ReplyToId) = (null, answers);
            Entry(serializer, writer, name, question);
        }
        finally
        {
            place.PutOn(question);
            question.Id = id;
        }
    }

    private static object ReadPrompt(StateSerializer serializer, ref Utf8JsonReader reader)
    {
        reader.Read();
        var entries = serializer.ReadEntries(ref reader);
        return new PromptOptions
        {
            Prompt = (Activity?)entries.GetValueOrDefault("ask"),
            RetryPrompt = (Activity?)entries.GetValueOrDefault("again"),
            Choices = (entries.GetValueOrDefault("choices") as List<object>)?.ConvertAll(choice => (Choice)choice),
            Style = (ListStyle?)(int?)entries.GetValueOrDefault("style"),
            Validations = entries.GetValueOrDefault("validations"),
            RecognizeLanguage = (string?)entries.GetValueOrDefault("language"),
        };
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
