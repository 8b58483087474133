using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>Conversations meet in Routing only, and only a consent changes an order.</summary>
public sealed class ConversationTests
{
    private const string Request = "OrderBot.Orders.IOrderService.RequestCancellationAsync";
    private const string Withdraw = "OrderBot.Orders.IOrderService.WithdrawRequestAsync";
    private const string ConsentedOrders = "OrderBot.Dialogs.Consent.ConsentedOrders";

    /// <summary>An order service itself, which passes on what it is called with; who calls it is looked at like everybody.</summary>
    private const string MeasuredOrders = "OrderBot.Telemetry.MeasuredOrders";
    private const string AuditedOrders = "OrderBot.Storage.AuditedOrders";

    private static readonly string[] Shared = ["Consent", "Replies", "Talk", "Understanding"];

    private static readonly string[] Conversations =
        [.. Repository.Folders(Repository.At("dialogs")).Select(folder => Path.GetFileName(folder)).Except([.. Shared, "Routing"])];

    [Fact]
    public void No_conversation_refers_to_another()
    {
        Assert.Contains("CancelPaidOrder", Conversations);
        Rule.Holds(UseRules.StrangersToOneAnother(AssemblyCode.Named("OrderBot.Dialogs"), "OrderBot.Dialogs", Conversations));
    }

    [Theory]
    [InlineData("Consent")]
    [InlineData("Replies")]
    [InlineData("Talk")]
    [InlineData("Understanding")]
    public void What_conversations_share_refers_to_none_of_them(string room)
    {
        var breaches = Conversations.SelectMany(conversation => UseRules.StrangersToOneAnother(AssemblyCode.Named("OrderBot.Dialogs"), "OrderBot.Dialogs", [room, conversation]));

        Rule.Holds(breaches.Where(breach => breach.StartsWith($"OrderBot.Dialogs.{room}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_conversation_that_refers_to_another_is_found()
    {
        Assert.Equal(
            ["OrderBot.House.Tests.Examples.Left.Breaches uses OrderBot.House.Tests.Examples.Right.Stranger"],
            UseRules.StrangersToOneAnother(AssemblyCode.Named("OrderBot.House.Tests"), "OrderBot.House.Tests.Examples", ["Left", "Right"]));
    }

    [Fact]
    public void A_type_of_dialogs_lives_in_the_namespace_of_a_folder()
    {
        string[] rooms = ["OrderBot.Dialogs", .. Conversations.Concat([.. Shared, "Routing"]).Select(folder => "OrderBot.Dialogs." + folder)];

        Assert.All(
            AssemblyCode.Named("OrderBot.Dialogs").Types.Where(type => type.IsOurs),
            type => Assert.Contains(rooms, room => type.Namespace == room || (room != rooms[0] && type.Namespace.StartsWith(room + ".", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("OrderBot", Request)]
    [InlineData("OrderBot", Withdraw)]
    [InlineData("OrderBot.Dialogs", Request)]
    [InlineData("OrderBot.Dialogs", Withdraw)]
    public void Only_a_consent_changes_an_order(string assembly, string write)
    {
        Rule.Holds(UseRules.OnlyCalledBy(AssemblyCode.Named(assembly), write, ConsentedOrders, MeasuredOrders, AuditedOrders));
    }

    [Fact]
    public void The_writes_that_need_a_consent_are_still_so_named()
    {
        Assert.Contains(AssemblyCode.Named("OrderBot.Dialogs").Types, type => type.FullName == ConsentedOrders && type.Members.Contains(Request));
        Assert.NotNull(typeof(Orders.IOrderService).GetMethod(Withdraw.Split('.')[^1]));
    }

    [Fact]
    public void A_write_without_consent_is_found_even_within_an_async_lambda()
    {
        Assert.Equal(
            ["OrderBot.House.Tests.Examples.Left.Breaches calls " + Request],
            UseRules.OnlyCalledBy(AssemblyCode.Named("OrderBot.House.Tests"), Request, ConsentedOrders));
    }
}
