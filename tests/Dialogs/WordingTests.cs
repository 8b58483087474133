using System.Reflection;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.CancelPaidOrder;
using OrderBot.Dialogs.ForgotPassword;
using OrderBot.Dialogs.OrderNews;
using OrderBot.Dialogs.OrderStatus;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.SmallTalk;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Dialogs.TalkToSupplier;
using OrderBot.Dialogs.Understanding;
using OrderBot.Dialogs.UnpaidOrder;
using OrderBot.Knowledge;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Tests;

public sealed class WordingTests
{
    private static readonly OrderWords Words = new(ReplyBook.Load("OrderWords"));

    /// <summary>Every wording file and the class that speaks it.</summary>
    public static TheoryData<string, object> Speakers { get; } = new()
    {
        { "CancelPaidOrder", new CancelPaidOrderReplies(ReplyBook.Load("CancelPaidOrder"), Words) },
        { "WhichOrder", new WhichOrderReplies(ReplyBook.Load("WhichOrder"), Words) },
        { "WithdrawRequest", new WithdrawRequestReplies(ReplyBook.Load("WithdrawRequest"), Words) },
        { "UnpaidOrder", new UnpaidOrderReplies(ReplyBook.Load("UnpaidOrder"), Words) },
        { "OrderStatus", new OrderStatusReplies(ReplyBook.Load("OrderStatus"), Words) },
        { "ForgotPassword", new ForgotPasswordReplies(ReplyBook.Load("ForgotPassword")) },
        { "TalkToSupplier", new TalkToSupplierReplies(ReplyBook.Load("TalkToSupplier"), Words) },
        { "TalkToPerson", new TalkToPersonReplies(ReplyBook.Load("TalkToPerson")) },
        { "SignIn", new SignInReplies(ReplyBook.Load("SignIn")) },
        { "AskHelp", new AskHelpReplies(ReplyBook.Load("AskHelp")) },
        { "SmallTalk", new SmallTalkReplies(ReplyBook.Load("SmallTalk")) },
        { "OrderNews", new OrderNewsReplies(ReplyBook.Load("OrderNews")) },
        { "Lost", new LostReplies(ReplyBook.Load("Lost")) },
        { "Routing", new RoutingReplies(ReplyBook.Load("Routing")) },
    };

    [Theory]
    [MemberData(nameof(Speakers))]
    public void Every_heading_has_a_method_that_fills_its_blanks_and_every_method_a_heading(string file, object speaker)
    {
        var spoken = new List<string>();
        foreach (var method in Methods(speaker))
        {
            var reply = (Reply)method.Invoke(speaker, [.. method.GetParameters().Select(Sample)])!;
            Assert.StartsWith(file + ".", reply.Name, StringComparison.Ordinal);
            Assert.DoesNotContain('{', reply.Words);
            spoken.Add(reply.Name[(file.Length + 1)..]);
        }

        Assert.Equal(
            ReplyBook.Load(file).Headings.Where(heading => !IsOfAWish(heading)).Order(),
            spoken.Distinct().Order());
    }

    [Fact]
    public void A_talk_that_is_set_aside_is_named_with_its_order_and_without()
    {
        var say = new RoutingReplies(ReplyBook.Load("Routing"));
        Assert.Contains("80010005", say.Doing(Intent.CancelPaidOrder, "80010005"), StringComparison.Ordinal);
        Assert.DoesNotContain('{', say.Doing(Intent.CancelPaidOrder, null)!);
        Assert.NotNull(say.Doing(Intent.ForgotPassword, null));
        Assert.Null(say.Doing(Intent.AskHelp, null));
    }

    [Fact]
    public void Every_state_and_tab_of_an_order_has_a_word()
    {
        Assert.All(Enum.GetValues<OrderTab>(), tab => Assert.NotEmpty(Words.Tab(tab)));
        Assert.All(Enum.GetValues<Orders.OrderStatus>(), status => Assert.NotEmpty(Words.State(Sample() with { Status = status })));
    }

    [Fact]
    public void A_missing_heading_a_missing_blank_and_a_blank_too_many_are_named()
    {
        var book = ReplyBook.Parse("Test", "Test.en.md", "## Hello\nHello {name}.\n");
        Assert.Contains("Goodbye", Assert.Throws<InvalidOperationException>(() => book.Reply("Goodbye")).Message, StringComparison.Ordinal);
        Assert.Contains("name", Assert.Throws<InvalidOperationException>(() => book.Reply("Hello")).Message, StringComparison.Ordinal);
        Assert.Contains("name", Assert.Throws<InvalidOperationException>(() => book.Reply("Hello", [("number", "1")])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_finds_nothing_in_our_wording() => Assert.Empty(WordingCheck.Run());

    [Fact]
    public void The_check_names_what_a_language_lacks_and_what_cannot_be_read()
    {
        var faults = WordingCheck.Of(new Dictionary<string, string>
        {
            ["A.en.md"] = "## Hello\nHello {name}.\n## Bye\nBye.\n",
            ["A.nl.md"] = "## Hello\nHallo.\n## Dag\nDag.\n",
            ["B.en.md"] = "## Hello\nHello {name.\n",
        });

        Assert.Equal(
            [
                "B.en.md: a '{' is not closed.",
                "A.nl.md: \"## Hello\" has the blanks {}; English has {name}.",
                "A.nl.md: \"## Bye\" is missing.",
                "A.nl.md: \"## Dag\" is nowhere said.",
            ],
            faults);
    }

    [Fact]
    public void A_buyers_words_cannot_become_markup() =>
        Assert.Equal("\\[click\\](http://x) \\*now\\* 'yes' \\<b\\>", Quoted.Of("[click](http://x) *now*\n\n\"yes\" <b>"));

    private static bool IsOfAWish(string heading) =>
        Enum.GetNames<Intent>().Any(wish => heading == "Said" + wish || heading == "Doing" + wish);

    private static IEnumerable<MethodInfo> Methods(object speaker) => speaker.GetType()
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => method.ReturnType == typeof(Reply) && method.Name is not (nameof(AskHelpReplies.Offer) or nameof(SmallTalkReplies.Greet) or nameof(WhichOrderReplies.NotFound)));

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "MB100001",
        var type when type == typeof(int) => 30,
        var type when type == typeof(TimeSpan) => TimeSpan.FromMinutes(15),
        var type when type == typeof(Order) => Sample(),
        var type when type == typeof(IReadOnlyList<Order>) => new[] { Sample() },
        var type when type == typeof(OrderPage) => new OrderPage([Sample()], null, Enum.GetValues<OrderTab>().ToDictionary(tab => tab, _ => 1)),
        var type when type == typeof(OrderTab) => OrderTab.AwaitingShipment,
        var type when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
        var type when type == typeof(Spoken) => new Spoken(TimeZoneInfo.Utc, DateTimeOffset.UnixEpoch),
        var type when type == typeof(HelpAnswer) => new HelpAnswer(true, "So it is.", [new Citation("a", "A title", "A heading", "So it is.")]),
        var type when type == typeof(IReadOnlyList<Intent>) => new[] { Intent.OrderStatus },
        var type => throw new InvalidOperationException($"There is no sample of {type}."),
    };

    private static Order Sample() => new()
    {
        Number = "80010005",
        Version = 1,
        Status = Orders.OrderStatus.AwaitingShipment,
        PlacedAt = DateTimeOffset.UnixEpoch,
        Items = [new OrderItem("wireless headphones", 1, new Money(59.90m, "USD"))],
        Total = new Money(59.90m, "USD"),
        Supplier = "Northlight",
    };
}
