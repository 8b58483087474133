using System.CommandLine;
using OrderBot.Dialogs.Consent;

namespace OrderBot.Commands;

/// <summary>Shows how answers to "Shall I send the request?" are read.</summary>
public static class ConsentCommand
{
    private const string Order = "80010005";
    private const string Items = "wireless headphones";

    public static Command Create()
    {
        var command = new Command("consent", "Reads a line of standard input at a time as the answer to \"Shall I send the request?\" for order " + Order + ", and prints yes, no or unclear as JSON.");
        command.SetAction(async (parsed, ct) =>
        {
            CommandSettings.Words(parsed);
            using var lines = JsonLines.OfConsole();
            await lines.AnswerAllAsync((text, _) => Task.FromResult(Read(text)), CommandJson.Default.ConsentLine, ct);
        });
        return command;
    }

    private static ConsentLine Read(string text)
    {
        var reading = ConsentReader.Read(text, Order, items: Items);
        return new ConsentLine(text, reading.Answer.ToString().ToLowerInvariant(), reading.IsQuestion);
    }
}

/// <summary>A line that `consent` prints.</summary>
internal sealed record ConsentLine(string Text, string Consent, bool Question);
