using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace OrderBot.Framework.Tests.Builder;

public class MiddlewareTests
{
    [Fact]
    public async Task A_turn_passes_the_middleware_in_order_and_comes_back_in_reverse()
    {
        var seen = new List<string>();
        var adapter = new TestAdapter().Use(new Step("a", seen)).Use(new Step("b", seen));

        await adapter.SendTextToBotAsync("hi", (_, _) => Note(seen, "bot"), default);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], seen);
    }

    [Fact]
    public async Task Without_next_the_bot_never_sees_the_turn()
    {
        var seen = new List<string>();
        var adapter = new TestAdapter().Use(new Step("a", seen, callsNext: false));

        await adapter.SendTextToBotAsync("hi", (_, _) => Note(seen, "bot"), default);

        Assert.Equal(["a in", "a out"], seen);
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_OnTurnError()
    {
        var adapter = new TestAdapter();
        await Assert.ThrowsAsync<FormatException>(() => adapter.SendTextToBotAsync("hi", (_, _) => throw new FormatException(), default));

        adapter.OnTurnError = (turn, error) => turn.SendActivityAsync(error.GetType().Name);

        await adapter.SendTextToBotAsync("hi", (_, _) => throw new FormatException(), default);
        Assert.Equal("FormatException", ((Microsoft.Bot.Schema.Activity)adapter.GetNextReply()!).Text);
    }

    [Fact]
    public async Task The_turn_has_the_culture_of_its_locale_and_ignores_one_that_does_not_exist()
    {
        var adapter = new TestAdapter { Locale = "de-DE" };
        string? culture = null;
        BotCallbackHandler bot = (turn, _) =>
        {
            culture = ((TurnContext)turn).Locale;
            return Task.CompletedTask;
        };

        await adapter.SendTextToBotAsync("hi", bot, default);
        Assert.Equal("de-DE", culture);

        adapter.Locale = "!!";
        await adapter.SendTextToBotAsync("hi", bot, default);
        Assert.Null(culture);
    }

    private static Task Note(List<string> seen, string what)
    {
        seen.Add(what);
        return Task.CompletedTask;
    }

    private sealed class Step(string name, List<string> seen, bool callsNext = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"{name} in");
            if (callsNext)
            {
                await next(cancellationToken);
            }

            seen.Add($"{name} out");
        }
    }
}
