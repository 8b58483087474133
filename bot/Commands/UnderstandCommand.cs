using System.CommandLine;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Commands;

/// <summary>Shows what the bot understands of sentences.</summary>
public static class UnderstandCommand
{
    private static readonly Dictionary<string, Asked> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["orderNumber"] = Asked.OrderNumber,
        ["email"] = Asked.Email,
        ["memberId"] = Asked.MemberId,
    };

    public static Command Create()
    {
        var asked = new Option<string>("--asked") { Description = "The question that the lines answer: orderNumber, email or memberId." };
        asked.AcceptOnlyFromAmong([.. Questions.Keys]);
        var command = new Command("understand", "Reads a line of standard input at a time and prints what it means as JSON: intents with scores, and entities.") { asked };
        command.SetAction(async (parsed, ct) =>
        {
            CommandSettings.Words(parsed);
            var question = parsed.GetValue(asked) is { } name ? Questions[name] : Asked.Nothing;
            var reader = SentenceReader.Of();
            using var lines = JsonLines.OfConsole();
            await lines.AnswerAllAsync((text, _) => Task.FromResult(UnderstandLine.Of(reader.Read(text, question))), CommandJson.Default.UnderstandLine, ct);
        });
        return command;
    }
}
