using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>A prompt's questions as JSON; those of the official packages are read at once.</summary>
internal static class StoredQuestion
{
    public static bool HasAsk(PromptOptions prompt) => prompt.Prompt is not null;

    public static bool HasAgain(PromptOptions prompt) => prompt.RetryPrompt is not null;

    public static void WriteAsk(PromptOptions prompt, Utf8JsonWriter writer, string name) => Write(prompt.Prompt, writer, name);

    public static void WriteAgain(PromptOptions prompt, Utf8JsonWriter writer, string name) => Write(prompt.RetryPrompt, writer, name);

    public static void ReadAsk(PromptOptions prompt, ref Utf8JsonReader reader) => prompt.Prompt = Read(ref reader);

    public static void ReadAgain(PromptOptions prompt, ref Utf8JsonReader reader) => prompt.RetryPrompt = Read(ref reader);

    private static void Write(Activity activity, Utf8JsonWriter writer, string name)
    {
        writer.WritePropertyName(name);
        ActivityJson.Write(writer, activity);
    }

    private static Activity Read(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ActivityJson.Read(JsonMarshal.GetRawUtf8Value(document.RootElement));
    }
}
