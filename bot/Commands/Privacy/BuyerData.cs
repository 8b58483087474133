using System.CommandLine;
using OrderBot.Channels.DirectLine;
using OrderBot.Commands.Chat;
using OrderBot.News;
using OrderBot.Storage;
using OrderBot.SupportDesk;
using OrderBot.Turns;

namespace OrderBot.Commands;

/// <summary>A buyer's data wherever the bot keeps any, and the services to reach it.</summary>
internal sealed class BuyerData : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private BuyerData(ServiceProvider services, string memberId)
    {
        (_services, MemberId) = (services, memberId);
        var database = services.GetRequiredService<BotDatabase>();

        // Their tables must be there, whatever ran on this data before.
        _ = new Conversations(database);
        _ = new ActivityLog(database, TimeProvider.System);
        _ = new UploadedFiles(database);
        Turns = services.GetRequiredService<ITurnStore>();
        _ = services.GetRequiredService<ConversationReferences>();
        _ = services.GetRequiredService<Handoffs>();
        _ = services.GetRequiredService<UntoldNews>();
        Forgetting = services.GetRequiredService<Forgetting>();
    }

    public string MemberId { get; }

    public ITurnStore Turns { get; }

    public Forgetting Forgetting { get; }

    /// <exception cref="UsageException">There is no Member ID.</exception>
    public static BuyerData Open(ParseResult parsed, string memberId) =>
        memberId.Length == 0 || memberId.StartsWith('-')
            ? throw new UsageException($"Whose data? Type: {parsed.CommandResult.Command.Name} MB100001")
            : new BuyerData(ChatServices.Build(CommandSettings.Configuration(parsed)), memberId);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public T? Find<T>()
        where T : class => _services.GetService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
