using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>A person at the desk whose browser goes away while the answer is being said.</summary>
public sealed class ClosedBrowserTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task The_answer_is_said_all_the_same()
    {
        HeldState state = null!;
        var door = new Door();
        var shop = await RunningShop.StartWithAsync(services => services.AddSingleton<IStartupFilter>(door).AddSingleton(provider => ActivatorUtilities.CreateInstance<SupportDesk.Desk>(
            provider, state = new HeldState(provider.GetRequiredService<IStorage>(), provider.GetRequiredService<PrivateConversationState>()))));
        var channel = await ChannelSide.StartAsync();
        await using var talk = new ConnectorTalk(shop, channel, Script.Parse("desk", "> hello"));
        await talk.SayAsync("talk to a person", null, 1);
        var form = await DeskForm.OpenAsync(shop);

        using var closed = new CancellationTokenSource();
        var sending = form.SendAsync("Hello.", closed.Token);
        await state.Reached.WaitAsync(Patience);
        await closed.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        await door.Left.WaitAsync(Patience);
        state.GoOn();

        Assert.Equal(["TalkToPerson.PersonIsHere", "TalkToPerson.PersonWrites"], (await talk.NewsAsync(2)).Select(heard => heard.Name));
    }

    /// <summary>Keeps the turn waiting when all of it was said and nothing is stored yet.</summary>
    private sealed class HeldState(IStorage storage, PrivateConversationState inner) : PrivateConversationState(storage)
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource goesOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => reached.Task;

        public void GoOn() => goesOn.SetResult();

        public override async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        {
            reached.TrySetResult();
            await goesOn.Task;
            cancellationToken.ThrowIfCancellationRequested();
            await inner.SaveChangesAsync(turnContext, force, cancellationToken);
        }
    }

    /// <summary>Sees who leaves the desk before the answer comes.</summary>
    private sealed class Door : IStartupFilter
    {
        private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Left => left.Task;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext http, RequestDelegate inside) =>
                HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments("/desk") ? WatchAsync(http, inside) : inside(http));
            next(app);
        };

        private async Task WatchAsync(HttpContext http, RequestDelegate inside)
        {
            await using var leaving = http.RequestAborted.Register(() => left.TrySetResult());
            await inside(http);
        }
    }
}
