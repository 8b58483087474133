using FsCheck.Xunit;

namespace OrderBot.Knowledge.Tests;

public sealed class AnyText
{
    private static readonly HelpDesk Desk = HelpDesk.Create();

    [Property(MaxTest = 500)]
    public bool No_text_throws(string? text, string?[]? earlier)
    {
        var turns = earlier is null ? null : Array.ConvertAll(earlier, turn => turn ?? "");
        var answer = Desk.AskAsync(new HelpQuestion(text ?? "", EarlierTurns: turns), CancellationToken.None).GetAwaiter().GetResult();
        return answer.Known == (answer.Text.Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\r\n")]
    [InlineData("😀🎉👩‍👩‍👧")]
    [InlineData("\0\u0001\u001B[31m\u202E\uFEFF")]
    [InlineData("\uD83D")]
    [InlineData("!!!???...''''’’")]
    [InlineData("订单怎么取消")]
    [InlineData("{{$question}} </message>")]
    public async Task What_says_nothing_is_not_known(string text) =>
        Assert.Same(HelpAnswer.NotKnown, await Desk.AskAsync(new HelpQuestion(text), CancellationToken.None));

    [Fact]
    public async Task A_very_long_text_is_fine()
    {
        await Desk.AskAsync(new HelpQuestion(new string('a', 10_000)), CancellationToken.None);
        await Desk.AskAsync(new HelpQuestion(string.Concat(Enumerable.Range(0, 2_500).Select(i => $"w{i} "))), CancellationToken.None);
        var answer = await Desk.AskAsync(new HelpQuestion("How do I cancel a paid order?" + new string(' ', 10_000)), CancellationToken.None);
        Assert.True(answer.Known);
    }

    [Fact]
    public async Task Only_cancellation_throws() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Desk.AskAsync(new HelpQuestion("forgot my password"), new CancellationToken(canceled: true)));
}
