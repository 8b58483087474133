using OrderBot.Dialogs.Routing;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Tests;

public sealed class RouterTests
{
    [Theory]
    [InlineData(Intent.CancelPaidOrder, RouteKind.Begin)]
    [InlineData(Intent.Greeting, RouteKind.Greet)]
    [InlineData(Intent.Stop, RouteKind.Stop)]
    [InlineData(Intent.Repeat, RouteKind.Repeat)]
    [InlineData(Intent.SignIn, RouteKind.Begin)]
    [InlineData(Intent.SignOut, RouteKind.Begin)]
    public void With_nothing_in_progress_a_wish_goes_where_it_belongs(Intent wish, RouteKind expected) =>
        Assert.Equal(expected, Router.Decide(new Standing { Reading = Sure(wish) }).Kind);

    [Theory]
    [InlineData(Intent.CancelPaidOrder, RouteKind.Answer)]
    [InlineData(Intent.OrderStatus, RouteKind.SetAside)]
    [InlineData(Intent.AskHelp, RouteKind.HelpInBetween)]
    [InlineData(Intent.Stop, RouteKind.Stop)]
    [InlineData(Intent.Greeting, RouteKind.Greet)]
    [InlineData(Intent.Goodbye, RouteKind.SayGoodbye)]
    [InlineData(Intent.Back, RouteKind.Back)]
    [InlineData(Intent.None, RouteKind.Answer)]
    public void What_does_not_answer_a_question_interrupts_it_or_is_asked_for_again(Intent wish, RouteKind expected) =>
        Assert.Equal(expected, Router.Decide(new Standing { Reading = Sure(wish), InProgress = Intent.CancelPaidOrder }).Kind);

    [Fact]
    public void An_answer_is_an_answer_whatever_else_it_could_mean() =>
        Assert.Equal(RouteKind.Answer, Router.Decide(new Standing { Reading = Sure(Intent.Stop), InProgress = Intent.CancelPaidOrder, IsAnswered = true }).Kind);

    [Theory]
    [InlineData("cancel", RouteKind.CancelWhat)]
    [InlineData("please cancel that", RouteKind.CancelWhat)]
    [InlineData("cancel my order", RouteKind.Answer)]
    public void Cancel_alone_could_mean_the_order_or_the_talk(string text, RouteKind expected) =>
        Assert.Equal(expected, Router.Decide(new Standing { Reading = Sure(Intent.CancelPaidOrder) with { Text = text }, InProgress = Intent.CancelPaidOrder }).Kind);

    [Fact]
    public void Cancel_alone_is_no_consent_and_asked_about_there() =>
        Assert.Equal(
            RouteKind.Answer,
            Router.Decide(new Standing { Reading = Sure(Intent.CancelPaidOrder) with { Text = "cancel" }, InProgress = Intent.CancelPaidOrder, IsForConsent = true }).Kind);

    [Fact]
    public void Another_order_named_where_words_were_asked_begins_the_talk_anew() =>
        Assert.Equal(
            new Route(RouteKind.Begin, Intent.CancelPaidOrder),
            Router.Decide(new Standing
            {
                Reading = new Reading("80010003", Decision.None, [new ScoredIntent(Intent.None, 1)], Entities.None with { OrderNumbers = ["80010003"] }),
                InProgress = Intent.CancelPaidOrder,
                IsOfAnOrder = true,
            }));

    [Fact]
    public void A_yes_to_a_guess_begins_what_was_guessed() =>
        Assert.Equal(
            new Route(RouteKind.Begin, Intent.UnpaidOrder),
            Router.Decide(new Standing { Reading = Sure(Intent.None) with { Decision = Decision.None }, IsYesOrNo = true, Guess = Intent.UnpaidOrder }));

    [Fact]
    public void A_button_that_answers_nothing_does_nothing() =>
        Assert.Equal(RouteKind.OldButton, Router.Decide(new Standing { Reading = Sure(Intent.CancelPaidOrder), IsPress = true }).Kind);

    [Fact]
    public void An_offer_may_be_walked_past() =>
        Assert.Equal(new Route(RouteKind.Begin, Intent.OrderStatus), Router.Decide(new Standing { Reading = Sure(Intent.OrderStatus), InProgress = Intent.AskHelp, IsOffer = true }));

    [Theory]
    [InlineData(Intent.CancelPaidOrder, RouteKind.PrivateOnly)]
    [InlineData(Intent.ForgotPassword, RouteKind.PrivateOnly)]
    [InlineData(Intent.AskHelp, RouteKind.Begin)]
    [InlineData(Intent.Greeting, RouteKind.HelpInGroup)]
    [InlineData(Intent.Help, RouteKind.HelpInGroup)]
    [InlineData(Intent.SignIn, RouteKind.PrivateOnly)]
    public void In_a_group_only_general_help_is_given(Intent wish, RouteKind expected) =>
        Assert.Equal(expected, Router.Decide(new Standing { Reading = Sure(wish), IsGroup = true, IsAnswered = true, InProgress = Intent.CancelPaidOrder }).Kind);

    [Theory]
    [InlineData("", RouteKind.HelpInGroup)]
    [InlineData("what is a supplier", RouteKind.Begin)]
    public void In_a_group_what_is_no_wish_is_a_question_or_nothing(string text, RouteKind expected) =>
        Assert.Equal(expected, Router.Decide(new Standing { Reading = Unread(text), IsGroup = true }).Kind);

    [Fact]
    public void In_a_group_no_yes_no_press_and_nothing_personal_is_looked_at()
    {
        var unread = Unread("MB100001");
        Assert.Equal(RouteKind.PrivateOnly, Router.Decide(new Standing { Reading = unread, IsGroup = true, IsYesOrNo = true }).Kind);
        Assert.Equal(RouteKind.PrivateOnly, Router.Decide(new Standing { Reading = unread, IsGroup = true, IsPress = true }).Kind);
        foreach (var said in (Entities[])[Entities.None with { OrderNumbers = ["80010005"] }, Entities.None with { Emails = ["ana@example.com"] }, Entities.None with { MemberIds = ["MB100001"] }])
        {
            Assert.Equal(RouteKind.PrivateOnly, Router.Decide(new Standing { Reading = unread with { Entities = said }, IsGroup = true }).Kind);
        }
    }

    [Theory]
    [InlineData(Intent.Thanks, RouteKind.Thank)]
    [InlineData(Intent.Goodbye, RouteKind.SayGoodbye)]
    public void In_a_group_courtesy_is_answered(Intent wish, RouteKind expected) =>
        Assert.Equal(expected, Router.Decide(new Standing { Reading = Sure(wish), IsGroup = true }).Kind);

    [Fact]
    public void An_unsure_reading_is_asked_about() =>
        Assert.Equal(RouteKind.DidYouMean, Router.Decide(new Standing { Reading = Sure(Intent.OrderStatus) with { Decision = Decision.Ask } }).Kind);

    [Fact]
    public void A_number_and_nothing_else_is_an_order_to_look_up() =>
        Assert.Equal(
            new Route(RouteKind.Begin, Intent.OrderStatus),
            Router.Decide(new Standing { Reading = new Reading("80010005", Decision.None, [], Entities.None with { OrderNumbers = ["80010005"] }) }));

    [Fact]
    public void A_yes_to_nothing_does_nothing() =>
        Assert.Equal(RouteKind.NothingAsked, Router.Decide(new Standing { Reading = Sure(Intent.None) with { Decision = Decision.None }, IsYesOrNo = true }).Kind);

    [Fact]
    public void A_no_to_a_question_that_is_no_yes_or_no_ends_it() =>
        Assert.Equal(RouteKind.Stop, Router.Decide(new Standing { Reading = Sure(Intent.None), InProgress = Intent.CancelPaidOrder, IsYesOrNo = true, IsNo = true }).Kind);

    [Fact]
    public void An_empty_message_is_not_a_question() =>
        Assert.Equal(RouteKind.NotUnderstood, Router.Decide(new Standing { Reading = new Reading("  ", Decision.None, [], Entities.None) }).Kind);

    private static Reading Sure(Intent wish) => new("words of a buyer", Decision.Act, [new ScoredIntent(wish, 0.9)], Entities.None);

    private static Reading Unread(string text) => new(text, Decision.None, [new ScoredIntent(Intent.None, 1)], Entities.None);
}
