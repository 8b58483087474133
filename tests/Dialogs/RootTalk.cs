using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Knowledge;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Dialogs.Tests;

/// <summary>Holds a script at the routing's root dialog, on the real shop in a folder of its own.</summary>
internal sealed class RootTalk : ITalk
{
    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-talk-").FullName;
    private readonly ServiceProvider services;
    private readonly TestAdapter adapter;
    private readonly PrivateConversationState state = new(new MemoryStorage());
    private readonly SupportRoot root;
    private readonly Buyer? buyer;
    private readonly string owner;
    private readonly Action<Activity>? said;
    private string? cursor;

    /// <param name="more">What is added to the services.</param>
    /// <param name="said">Sees each message as the dialogs said it.</param>
    public RootTalk(Script script, Action<IServiceCollection>? more = null, Action<Activity>? said = null)
    {
        this.said = said;
        var all = new ServiceCollection()
            .AddMarketplace(new MarketplaceSettings { DataFolder = folder, LimitsEnabled = false })
            .AddKnowledge(new KnowledgeSettings())
            .AddSingleton(provider => new Clock(provider.GetRequiredService<ShopClock>(), OrderWindows.Default, TimeZoneInfo.Utc))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(DeskPromise.Default)
            .AddSingleton(new UserState(new MemoryStorage()))
            .AddDialogs(ConsentSettings.Default)
            .AddLogging();
        more?.Invoke(all);
        services = all.BuildServiceProvider();
        buyer = script is { Member: { } member, IsGroup: false } ? Accounts.FindAsync(member, default).GetAwaiter().GetResult() : null;
        root = services.GetRequiredService<SupportRoot>();
        owner = script.Owner;
        adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://test.example",
            User = new ChannelAccount("user", "User"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(isGroup: script.IsGroup ? true : null, id: "conversation"),
        });
        Skip();
    }

    private IOrderService Orders => services.GetRequiredService<IOrderService>();

    private IAccountService Accounts => services.GetRequiredService<IAccountService>();

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        var activity = MessageFactory.Text(text);
        activity.Value = value;
        await adapter.ProcessActivityAsync(activity, TurnAsync, default);
        return Heard();
    }

    public async Task<string> StatusAsync(string order) => (await Orders.FindAsync(new Buyer(owner), order, default))?.Status.ToString() ?? "(none)";

    public Task SupplierAsync(string act, string order) => services.GetRequiredService<SupplierDesk>()
        .ActAsync(order, Enum.Parse<SupplierAct>(act, ignoreCase: true), "We can send another colour.", default);

    public async Task<IReadOnlyList<Heard>> NewsAsync(int expected)
    {
        var events = await Orders.EventsAsync(buyer, cursor, 100, TimeSpan.Zero, default);
        cursor = events.Cursor;
        var teller = services.GetRequiredService<OrderNewsTeller>();
        var heard = new List<Heard>();
        foreach (var one in events.Events)
        {
            if (await teller.TellAsync(buyer!, one, default) is { } reply)
            {
                heard.Add(AsHeard(reply.ToActivity()));
                heard.AddRange(await AskedAgainAsync(one.OrderNumber));
            }
        }

        return heard;
    }

    private async Task<IReadOnlyList<Heard>> AskedAgainAsync(string order)
    {
        await adapter.ProcessActivityAsync(
            new Activity { Type = ActivityTypes.Event, Name = "News" },
            (turn, ct) =>
            {
                turn.TurnState.Set(new NewsOf(order));
                return TurnAsync(turn, ct);
            },
            default);
        return Heard();
    }

    public Task AdvanceAsync(TimeSpan by)
    {
        Assert.True(services.GetRequiredService<ShopClock>().Advance(by));
        return services.GetRequiredService<Sweep>().RunAsync(default);
    }

    public Task<string> MailedCodeAsync() => Task.FromResult(MailedCode.In(services.GetRequiredService<Mailbox>().Sent().Select(mail => mail.Subject)));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The talk in progress was stored by dialogs of another version.</summary>
    public Task AgeAsync() => adapter.ProcessActivityAsync(
        new Activity { Type = ActivityTypes.Event, Name = "Age" },
        async (turn, ct) =>
        {
            var dialogs = await state.CreateProperty<DialogState>("Dialogs").GetAsync(turn, null!, ct);
            var inner = (DialogState)dialogs.DialogStack[0].State["dialogs"];
            inner.DialogStack[0].Version = "an older one";
            await state.SaveChangesAsync(turn, true, ct);
        },
        default);

    private async Task TurnAsync(ITurnContext turn, CancellationToken ct)
    {
        if (buyer is not null)
        {
            turn.TurnState.Set(buyer);
        }

        if (turn.Activity.Value is IDictionary<string, object> pressed)
        {
            turn.TurnState.Set(new ButtonPress((string)pressed["act"], pressed.TryGetValue("consent", out var consent) ? (string)consent : null));
        }

        if (turn.Activity.Conversation.IsGroup != true)
        {
            await services.GetRequiredService<SignIns>().RecogniseAsync(turn, ct);
        }

        await root.RunAsync(turn, state.CreateProperty<DialogState>("Dialogs"), ct);
        await state.SaveChangesAsync(turn, false, ct);
        await services.GetRequiredService<UserState>().SaveChangesAsync(turn, false, ct);
    }

    private List<Heard> Heard()
    {
        var heard = new List<Heard>();
        while (adapter.GetNextReply() is Activity reply)
        {
            if (reply.Type == ActivityTypes.Message)
            {
                heard.Add(AsHeard(reply));
            }
        }

        return heard;
    }

    private Heard AsHeard(Activity reply)
    {
        said?.Invoke(reply);
        return new(
            reply.Label,
            reply.Text,
            [.. (reply.SuggestedActions?.Actions ?? []).Select(action => new HeardButton(action.Title, action.Text ?? action.Title, action.Type == ActionTypes.ImBack ? null : action.Value))]);
    }

    /// <summary>What happened before the talk is no news in it.</summary>
    private void Skip()
    {
        if (buyer is not null)
        {
            cursor = Orders.EventsAsync(buyer, null, 100, TimeSpan.Zero, default).GetAwaiter().GetResult().Cursor;
        }
    }
}
