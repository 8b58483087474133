using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace OrderBot.Storage;

/// <summary>A prompt's questions as JSON, which they stay until somebody looks at them: one that was answered is never asked again.</summary>
internal static class StoredQuestion
{
    public static bool HasAsk(PromptOptions prompt) => prompt.StoredPrompt.IsThere;

    public static bool HasAgain(PromptOptions prompt) => prompt.StoredRetryPrompt.IsThere;

    public static void WriteAsk(PromptOptions prompt, Utf8JsonWriter writer, string name) => prompt.StoredPrompt.Write(writer, name);

    public static void WriteAgain(PromptOptions prompt, Utf8JsonWriter writer, string name) => prompt.StoredRetryPrompt.Write(writer, name);

    public static void ReadAsk(PromptOptions prompt, ref Utf8JsonReader reader) => prompt.StoredPrompt.Read(ref reader);

    public static void ReadAgain(PromptOptions prompt, ref Utf8JsonReader reader) => prompt.StoredRetryPrompt.Read(ref reader);
}
