using Microsoft.Extensions.Time.Testing;
using OrderBot.Knowledge.Writing;

namespace OrderBot.Knowledge.Tests.Models;

public sealed class ASlowModel
{
    private static readonly HelpQuestion Question = new("I forgot my password");
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan All = TimeSpan.FromMinutes(2);
    private readonly FakeTimeProvider _clock = new();
    private readonly TaskCompletionSource _asked = new();

    [Theory]
    [InlineData("")]
    [InlineData("An idea of my own. ")]
    public async Task No_sentence_in_time_is_the_default_answer(string soFar)
    {
        await using var model = await FakeModel.StartAsync();
        var answer = Desk(model, soFar).AskAsync(Question, CancellationToken.None);
        await _asked.Task;
        _clock.Advance(First - TimeSpan.FromTicks(1));
        Assert.False(answer.IsCompleted);
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(await WithoutAModelAsync(), (await answer).Text);
    }

    [Fact]
    public async Task A_good_beginning_that_does_not_end_in_time_is_the_default_answer()
    {
        await using var model = await FakeModel.StartAsync();
        var pieces = Desk(model, "On the sign-in page, click **Forgot password** [1]. ").StreamAsync(Question, CancellationToken.None).GetAsyncEnumerator();
        do
        {
            Assert.True(await pieces.MoveNextAsync());
        }
        while (pieces.Current.Text.Length == 0);

        var end = pieces.MoveNextAsync().AsTask();
        _clock.Advance(First);
        Assert.False(end.IsCompleted);
        _clock.Advance(All - First);
        Assert.True(await end);
        Assert.Equal(await WithoutAModelAsync(), pieces.Current.Answer?.Text);
    }

    private HelpDesk Desk(FakeModel model, string soFar)
    {
        model.Reply = async context =>
        {
            await FakeModel.Begin(context, soFar);
            _asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        return new HelpDesk(new KnowledgeSettings(), new ModelKernel(model.Settings with { FirstSentenceWithin = First, AnswerWithin = All }, _clock, log: null), _clock);
    }

    private static async Task<string> WithoutAModelAsync() => (await HelpDesk.Create().AskAsync(Question, CancellationToken.None)).Text;
}
