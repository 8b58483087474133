using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderBot.Commands.Chat;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Knowledge;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.Walk;

/// <summary>The whole bot without a web: two buyers in two conversations, a supplier, a clock, a shop that can fail.</summary>
internal sealed class WalkWorld : IAsyncDisposable
{
    private static readonly HelpDesk Desk = HelpDesk.Create();
    private static readonly TimeSpan[] Spans = [TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(31), TimeSpan.FromHours(5), TimeSpan.FromHours(24), TimeSpan.FromDays(16)];
    private static readonly string[] Suppliable = ["80010003", "80010004", "80010005", "80010007", "80010010", "80020005", "80020007"];

    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-walk-").FullName;
    private readonly ServiceProvider services;
    private readonly ConsoleAdapter adapter;
    private readonly FailingShop shop;
    private readonly Walker[] walkers = [new(new Buyer("MB100001", "Ana Ferreira"), "PX8002"), new(new Buyer("MB100002", "Tom Okafor"), "PX8001")];
    private readonly StringBuilder talk = new();
    private readonly string?[] cursors = new string?[2];
    private int at;
    private int messages;
    private Exception? broke;

    public WalkWorld()
    {
        var settings = new BotSettings { DataFolder = folder, TimeZone = TimeZoneInfo.Utc, Windows = OrderWindows.Default, ConsentExpires = TimeSpan.FromMinutes(30), SignInLasts = TimeSpan.FromDays(30), Limits = LimitSettings.Default with { IsEnabled = false }, DeskAnswersWithin = TimeSpan.FromMinutes(15) };
        services = new ServiceCollection()
            .AddLogging(logging => logging.ClearProviders())
            .AddOrderBot(settings, settings.Shop)
            .AddSingleton<EmbeddedOrderService>()
            .AddSingleton(provider => new FailingShop(provider.GetRequiredService<EmbeddedOrderService>()))
            .AddSingleton<IOrderService>(provider => provider.GetRequiredService<FailingShop>())
            .AddSingleton<IHelpDesk>(Desk)
            .BuildServiceProvider();
        shop = services.GetRequiredService<FailingShop>();
        shop.Wrote = write => Now.Wrote(write);
        adapter = services.Equip(new ConsoleAdapter());
        adapter.OnTurnError = (_, error) =>
        {
            broke = error;
            return Task.CompletedTask;
        };
    }

    public int Turns { get; private set; }

    /// <summary>What was said.</summary>
    public string Talk => talk.ToString();

    private Walker Now => walkers[at];

    public async Task ActAsync(WalkAct act)
    {
        switch (act.Kind)
        {
            case WalkKind.Say:
                var text = act.Choice == 0 ? Sayings.Flood : Sayings.Other[act.Choice % Sayings.Other.Length];
                Now.MayAgreeBy(text);
                await SayAsync(text);
                break;
            case WalkKind.SayYes:
                Now.Agrees(null);
                await SayAsync(Sayings.Yes[act.Choice % Sayings.Yes.Length]);
                break;
            case WalkKind.SayDoubt:
                await SayAsync(Sayings.Doubt[act.Choice % Sayings.Doubt.Length]);
                break;
            case WalkKind.PressNewest:
                await PressAsync(Now, act.Choice % 4);
                break;
            case WalkKind.PressAny:
                await PressAsync(Now, act.Choice);
                break;
            case WalkKind.PressSomebodyElses:
                await PressAsync(walkers[1 - at], act.Choice);
                break;
            case WalkKind.RepeatLastMessage when Now.LastMessage is { } last:
                await TurnAsync(last);
                break;
            case WalkKind.Supplier:
                await services.GetRequiredService<SupplierDesk>().ActAsync(Suppliable[act.Choice % Suppliable.Length], (SupplierAct)(act.Other % 4), "We can send another colour.", default);
                break;
            case WalkKind.Time:
                Wait(Spans[act.Choice % Spans.Length]);
                break;
            case WalkKind.News:
                await TellAsync();
                break;
            case WalkKind.ShopFails:
                shop.Fail((FailureKind)(act.Choice % 3), 1 + (act.Other % 4));
                break;
            case WalkKind.ChangeBuyer:
                at = 1 - at;
                break;
            case WalkKind.NewConversation:
                Now.BeginAnew($"conversation-{Now.Buyer.MemberId}-{messages}");
                break;
        }
    }

    /// <summary>Wherever the walk went, from there everything can still be asked for.</summary>
    public async Task LeaveAsync()
    {
        shop.Fail(FailureKind.Down, 0);
        for (at = 0; at < walkers.Length; at++)
        {
            if (Now.IsWithPerson)
            {
                await SayAsync("bot");
            }

            await SayAsync("stop");
            var replies = await SayAsync("where are my orders?");
            if (replies.Count == 0 || replies[^1].Label != "OrderStatus.Overview")
            {
                throw new BrokenPromiseException($"A dead end: {string.Join(", ", replies.Select(reply => reply.Label))}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The buyer whose turn it is says something.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text) => TurnAsync(Message(text, null));

    /// <summary>The shop's next calls fail.</summary>
    public void Fail(FailureKind how, int calls, bool fromWrite = false) => shop.Fail(how, calls, fromWrite);

    /// <summary>Time goes by.</summary>
    public void Wait(TimeSpan span) => services.GetRequiredService<ShopClock>().Advance(span);

    /// <summary>What the buyer agrees to by what is said next.</summary>
    public void Agree() => Now.Agrees(null);

    private async Task PressAsync(Walker whose, int choice)
    {
        if (whose.Buttons.Count == 0)
        {
            return;
        }

        var button = whose.Buttons[choice % whose.Buttons.Count];
        var value = button.Type == ActionTypes.ImBack ? null : Walker.ValueOf(button);
        if (whose == Now && value is not null && (string)value["act"] == "yes" && value.TryGetValue("consent", out var consent))
        {
            Now.Agrees((string)consent);
        }

        if (value is null)
        {
            Now.MayAgreeBy(button.Title);
        }

        await TurnAsync(Message(button.Text ?? button.Title, value));
    }

    private async Task<IReadOnlyList<Activity>> TurnAsync(Activity message)
    {
        Now.LastMessage = message;
        talk.AppendLine($"> {Now.Buyer.MemberId}: {message.Text} {(message.Value is Dictionary<string, object> press ? string.Join(" ", press.Values) : "")}");
        var isQuiet = Now.IsWithPerson;
        var (replies, _) = await adapter.RunAsync(WalkNews.Copy(message), Now.Buyer, services.GetRequiredService<IBot>().OnTurnAsync, default);
        Turns++;
        await HeardAsync(replies);
        if (replies.Count == 0 && !isQuiet)
        {
            throw new BrokenPromiseException($"No answer to \"{message.Text}\".");
        }

        return replies;
    }

    private async Task TellAsync()
    {
        var events = await shop.EventsAsync(Now.Buyer, cursors[at], 100, TimeSpan.Zero, default);
        if (await WalkNews.OfAsync(services.GetRequiredService<OrderNewsTeller>(), Now.Buyer, events.Events) is not { } all)
        {
            return;
        }

        cursors[at] = events.Cursor;
        var bot = services.GetRequiredService<SupportBot>();
        foreach (var (news, order) in all)
        {
            var turn = Message("", null);
            (turn.Type, turn.Name) = (ActivityTypes.Event, "News");
            var (replies, _) = await adapter.RunAsync(turn, Now.Buyer, (context, ct) => bot.TellAsync(context, news, order, ct), default);
            await HeardAsync([.. replies.Where(IsNotStale)]);
        }
    }

    /// <summary>News tells what happened then; the order may have gone on since.</summary>
    private static bool IsNotStale(Activity reply) => !reply.Label.StartsWith("OrderNews.", StringComparison.Ordinal);

    private async Task HeardAsync(IReadOnlyList<Activity> replies)
    {
        foreach (var reply in replies)
        {
            talk.AppendLine($"{reply.Label}: {reply.Text.ReplaceLineEndings(" ")}");
        }

        if (broke is { } error)
        {
            throw error is BrokenPromiseException ? error : new BrokenPromiseException("A turn broke: " + error);
        }

        await Now.HearAsync(replies, shop.Itself);
    }

    private Activity Message(string text, Dictionary<string, object>? value) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"message-{messages++}",
        ChannelId = "walk",
        DeliveryMode = DeliveryModes.ExpectReplies,
        Text = text,
        Value = value,
        From = new ChannelAccount(Now.Buyer.MemberId),
        Recipient = new ChannelAccount("orderbot"),
        Conversation = new ConversationAccount(id: Now.Conversation),
    };
}
