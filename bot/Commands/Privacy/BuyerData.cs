using System.CommandLine;
using OrderBot.Channels.DirectLine;
using OrderBot.Commands.Chat;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.SupportDesk;
using OrderBot.Turns;

namespace OrderBot.Commands;

/// <summary>A buyer's data wherever the bot keeps any, and the services to reach it.</summary>
internal sealed class BuyerData : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private BuyerData(ServiceProvider services)
    {
        _services = services;
        var database = services.GetRequiredService<BotDatabase>();

        // Their tables must be there, whatever ran on this data before.
        _ = new Conversations(database);
        _ = new ActivityLog(database, TimeProvider.System);
        _ = new UploadedFiles(database);
        _ = services.GetRequiredService<ITurnStore>();
        _ = services.GetRequiredService<ConversationReferences>();
        _ = services.GetRequiredService<Handoffs>();
        _ = services.GetRequiredService<UntoldNews>();
        _ = services.GetRequiredService<AuditLog>();
        Forgetting = services.GetRequiredService<Forgetting>();
        Records = services.GetRequiredService<BuyerRecords>();
    }

    /// <summary>Whom the accounts know by the Member ID that was typed; null when nobody.</summary>
    public Buyer? Buyer { get; private set; }

    /// <summary>As the accounts write it; else as it is kept, or was typed.</summary>
    public string MemberId => Members[0];

    /// <summary>The Member ID in every way in which it is kept: people type it in capitals or not.</summary>
    public IReadOnlyList<string> Members { get; private set; } = [];

    public Forgetting Forgetting { get; }

    public BuyerRecords Records { get; }

    /// <exception cref="UsageException">There is no Member ID.</exception>
    /// <exception cref="CommandException">It is kept in several ways and is in none of them.</exception>
    public static async Task<BuyerData> OpenAsync(ParseResult parsed, string memberId, CancellationToken ct)
    {
        if (memberId.Length == 0 || memberId.StartsWith('-'))
        {
            throw new UsageException($"Whose data? Type: {parsed.CommandResult.Command.Name} MB100001");
        }

        var data = new BuyerData(ChatServices.Build(CommandSettings.Configuration(parsed)));
        try
        {
            await data.FindAsync(memberId.Trim(), ct);
            return data;
        }
        catch
        {
            await data.DisposeAsync();
            throw;
        }
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public T? Find<T>()
        where T : class => _services.GetService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task FindAsync(string typed, CancellationToken ct)
    {
        Buyer = await AccountAsync(typed, ct);
        var (known, kept) = (Buyer?.MemberId ?? typed, new List<string>());
        var like = Forgetting.MembersLike(typed);
        foreach (var member in like)
        {
            if (member != known && (Buyer is null || await AccountAsync(member, ct) is { } same && same.MemberId == known))
            {
                kept.Add(member);
            }
        }

        if (Buyer is null && kept.Count > 0)
        {
            // Nobody can say whether they are the same buyer.
            Members = like.Contains(typed) ? [typed]
                : kept.Count == 1 ? kept
                : throw new CommandException($"Something is kept of {string.Join(" and of ", kept)}. Type the one that is meant, in the same capitals.");
            return;
        }

        Members = [known, .. kept];
    }

    /// <summary>What the bot keeps can be had while an order service of one's own cannot be reached.</summary>
    private async Task<Buyer?> AccountAsync(string memberId, CancellationToken ct)
    {
        try
        {
            return await Get<IAccountService>().FindAsync(memberId, ct);
        }
        catch (OrderServiceException)
        {
            return null;
        }
    }
}
