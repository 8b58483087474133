using System.Text;
using System.Text.RegularExpressions;
using OrderBot.Faults.Tests.Buyers;

namespace OrderBot.Faults.Tests.Talks;

/// <summary>
/// All that may be said in a talk, in order: each reply once. Only a turn in which the shop was away is told so and run again from
/// its start, once for each time that it was told.
/// </summary>
/// <param name="isHeardAgain">Whether a turn's replies may come again from their first one on, and nobody can tell.</param>
internal sealed class ExpectedWords(bool isHeardAgain)
{
    /// <summary>No turn of these talks says more.</summary>
    private const int LongestTurn = 2;
    private const string NotSure = @"(?:Routing\.NotSure )?";
    private static readonly string Trouble = $"{NotSure}(?:{string.Join('|', Heard.Troubles.Select(Regex.Escape))}) ";
    private readonly StringBuilder all = new("^");
    private readonly List<string> late = [];
    private int count;

    /// <summary>News that finds nobody when it happens: it may be told, once, before the answer to what is said later.</summary>
    public void LaterNews(IEnumerable<string> labels) => late.AddRange(labels);

    public void Turn(params IReadOnlyList<string> labels)
    {
        all.Append(Whole(labels));
        count += labels.Count;
    }

    /// <summary>Two turns in any order.</summary>
    public void AtOnce(string one, string other)
    {
        all.Append($"(?:{Whole([one])}{Whole([other])}|{Whole([other])}{Whole([one])})");
        count += 2;
    }

    /// <param name="deaths">After each of which something may come again.</param>
    public void Check(IReadOnlyList<Heard> heard, int deaths)
    {
        Assert.Equal(heard.Count, heard.Select(one => one.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([], heard.Where(one => one.ReplyTo is not null).GroupBy(one => (one.ReplyTo, one.Label)).Where(same => same.Count() > 1).Select(same => same.Key));
        var words = string.Concat(heard.Select(one => one.Label + " "));
        Assert.True(Regex.IsMatch(words, all + "$"), $"What was said is {words}, and should be {all}.");
        Assert.All(late, label => Assert.InRange(heard.Count(one => one.Label == label), 0, 1));
        if (isHeardAgain)
        {
            Assert.InRange(heard.Count, count, count + (LongestTurn * (deaths + heard.Count(one => one.IsTrouble))));
        }
    }

    private string News => string.Concat(late.Select(label => $"(?:{Word(label)})?"));

    private string Whole(IReadOnlyList<string> labels)
    {
        var (whole, again) = (string.Concat(labels.Select(Word)), isHeardAgain ? $"(?:{Beginning(labels)})*" : "");
        return $"{BrokenOff(labels)}{NotSure}{News}{again}{whole}{again}";
    }

    /// <summary>Any beginning of a turn, and the word of the trouble that broke it off, or a yes that was asked for again; any number of times.</summary>
    private string BrokenOff(IEnumerable<string> labels) => $"(?:{News}(?:{Beginning(labels.SkipLast(1))}{Trouble}{AskedAgain(labels.First())}))*";

    private static string AskedAgain(string label) => label switch
    {
        Heard.Consented => $"|{Word(Heard.AskedAgain)}|{Word(Heard.Question)}",
        Heard.PassedOn => $"|{Word(Heard.AskedIfMeant)}",
        _ => "",
    };

    private static string Beginning(IEnumerable<string> labels) => labels.Reverse().Aggregate("", (after, label) => $"(?:{Word(label)}{after})?");

    private static string Word(string label) => Regex.Escape(label) + " ";
}
