using Microsoft.Bot.Schema;
using OrderBot.SupportDesk;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>What a person reads first of a talk.</summary>
public sealed class TalkSummaryTests
{
    [Theory]
    [InlineData("a", 99)]
    [InlineData("", 100)]
    public void A_long_line_is_cut_at_a_whole_letter(string first, int left)
    {
        var asked = new Activity { Type = ActivityTypes.Message, Text = first + Smiles(150) };
        Assert.Equal($"Asked: {first}{Smiles(left)}…", TalkSummary.Of(new Transcript([]), asked, null));
    }

    private static string Smiles(int count) => string.Concat(Enumerable.Repeat("😀", count));
}
