using System.CommandLine;
using System.Diagnostics;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.Replies;
using OrderBot.Knowledge;

namespace OrderBot.Commands;

/// <summary>Asks the help desk.</summary>
public static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("question") { Arity = ArgumentArity.ZeroOrOne, Description = "The question; without one, a line of standard input at a time (needs --json)." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("ask", "Answers a question from the help articles, with its sources. Settings are given as --Name=value.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Add(question);
        command.Add(json);
        command.SetAction(async (parsed, ct) =>
        {
            var (given, asked) = CommandSettings.WordsAround(parsed, question);
            if (string.IsNullOrWhiteSpace(asked) && (asked is not null || !parsed.GetValue(json)))
            {
                throw new UsageException("What is the question? Type: ask \"why is there no cancel button?\" (or ask --json, with a question a line on standard input).");
            }

            var settings = BotSettings.Read(CommandSettings.Configuration(given), Home.Folder);
            var desk = HelpDesk.Create(settings.Knowledge, settings.Model);
            await desk.WarmAsync(ct);
            using var lines = JsonLines.OfConsole(reads: asked is null);
            if (asked is null)
            {
                await lines.AnswerAllAsync((text, token) => AskAsync(desk, text, token), CommandJson.Default.AskLine, ct);
            }
            else if (parsed.GetValue(json))
            {
                await lines.WriteAsync(await AskAsync(desk, asked, ct), CommandJson.Default.AskLine, ct);
            }
            else
            {
                await Console.Out.WriteLineAsync(Readable(await desk.AskAsync(new HelpQuestion(asked), ct)));
            }
        });
        return command;
    }

    private static async Task<AskLine> AskAsync(HelpDesk desk, string question, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await desk.AskAsync(new HelpQuestion(question), ct);
        var ms = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 3);
        return new AskLine(question, answer.Known, Told(answer), [.. answer.Citations.Select(one => new CitationLine(one.Article, one.Heading, one.Quote))], ms);
    }

    private static string Readable(HelpAnswer answer) => answer.Known
        ? $"{PlainText.Of(Told(answer))}\n\nFrom: {string.Join(", ", answer.Citations.Select(one => one.Title).Distinct())}"
        : PlainText.Of(Told(answer));

    // As the chat says it: with what is not known, and a way on.
    private static string Told(HelpAnswer answer)
    {
        var say = new AskHelpReplies(ReplyBook.Load("AskHelp"));
        return !answer.Known ? say.NotKnown().Words : answer.LeavesRest ? $"{answer.Text}\n\n{say.NotTheRest().Words}" : answer.Text;
    }
}

/// <summary>A line that `ask --json` prints.</summary>
internal sealed record AskLine(string Question, bool Known, string Answer, IReadOnlyList<CitationLine> Citations, double Ms);

/// <summary>A source as `ask --json` prints it.</summary>
internal sealed record CitationLine(string Article, string Heading, string Quote);
