using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace OrderBot.SupportDesk;

/// <summary>A talk in a few lines for the person who takes it over: what was asked for, about which orders, where it stood.</summary>
public static partial class TalkSummary
{
    private const int MostOrders = 5;
    private const int LongestLine = 200;

    /// <param name="said">What was said before this turn.</param>
    /// <param name="last">The message that asked for a person.</param>
    /// <param name="context">What the dialog tells of it: a map with its reason.</param>
    public static string Of(Transcript said, Activity last, object? context)
    {
        var orders = new List<string>();
        var talks = new List<string>();
        var lastOfBuyer = "";
        foreach (var activity in said.Activities)
        {
            Collect(orders, activity.Text);
            if (activity.Label is { Length: > 0 } label)
            {
                Add(talks, label[..Math.Max(0, label.IndexOf('.', StringComparison.Ordinal))]);
            }
            else if (activity.Text is { Length: > 0 } text)
            {
                lastOfBuyer = text;
            }
        }

        Collect(orders, last.Text);
        var summary = new StringBuilder();
        Line(summary, "Asked", context is IDictionary<string, object> map && map.TryGetValue("reason", out var reason) ? reason as string : last.Text);
        Line(summary, "Before that", lastOfBuyer);
        Line(summary, "Orders named", string.Join(", ", orders.Take(MostOrders)));
        Line(summary, "Talked about", string.Join(", ", talks.Select(Words)));
        return summary.ToString().TrimEnd();
    }

    private static void Collect(List<string> orders, string? text)
    {
        foreach (Match number in Number().Matches(text ?? ""))
        {
            Add(orders, number.Value);
        }
    }

    private static void Add(List<string> list, string one)
    {
        if (one.Length > 0 && !list.Contains(one))
        {
            list.Add(one);
        }
    }

    private static void Line(StringBuilder summary, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            var line = text.ReplaceLineEndings(" ").Trim();
            summary.Append(name).Append(": ").Append(line.Length > LongestLine ? line[..EndIn(line)] + "…" : line).Append('\n');
        }
    }

    /// <summary>Never in the middle of a letter of two parts.</summary>
    private static int EndIn(string line) => char.IsHighSurrogate(line[LongestLine - 1]) ? LongestLine - 1 : LongestLine;

    /// <summary>"CancelPaidOrder" as "cancel paid order".</summary>
    private static string Words(string talk) => Capital().Replace(talk, match => " " + match.Value).Trim().ToLowerInvariant();

    [GeneratedRegex("(?<![\\p{L}0-9])[0-9]{7,12}(?![\\p{L}0-9])")]
    private static partial Regex Number();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
