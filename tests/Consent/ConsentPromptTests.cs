using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;
using OrderBot.Orders;

namespace OrderBot.Consent.Tests;

public class ConsentPromptTests
{
    private const string Other = "80010003";

    private readonly AskedBuyer _buyer = new();

    [Fact]
    public async Task A_plain_yes_is_a_consent_to_exactly_what_was_shown()
    {
        var outcome = await _buyer.AnswersAsync("yes, please");

        Assert.Equal(ConsentEnding.Yes, outcome!.Ending);
        Assert.Equal(_buyer.Question, outcome.Given!.Question);
        Assert.Equal("Yes", _buyer.Counted);
    }

    [Fact]
    public async Task A_plain_no_is_none()
    {
        Assert.Equal(new ConsentOutcome(ConsentEnding.No), await _buyer.AnswersAsync("no, thanks"));
        Assert.Equal("No", _buyer.Counted);
    }

    [Fact]
    public async Task Doubt_settles_nothing_and_is_asked_again()
    {
        Assert.Null(await _buyer.AnswersAsync("hmm, not sure"));
        Assert.Equal(AskedBuyer.Again, _buyer.Said);
        Assert.Equal(ConsentHeard.Unclear, _buyer.Counted);
    }

    [Theory]
    [InlineData("withdraw it", ConsentedOrders.WithdrawRequest, ConsentEnding.Yes)]
    [InlineData("cancel it", ConsentedOrders.RequestCancellation, ConsentEnding.Yes)]
    [InlineData("cancel it", ConsentedOrders.WithdrawRequest, null)]
    [InlineData("withdraw it", ConsentedOrders.RequestCancellation, null)]
    public async Task An_answer_is_read_for_the_act_that_was_asked_about(string text, string act, ConsentEnding? ending) =>
        Assert.Equal(ending, (await new AskedBuyer(act).AnswersAsync(text))?.Ending);

    [Theory]
    [InlineData("yes", 0, ConsentEnding.Yes)]
    [InlineData("yes", 1, ConsentEnding.Expired)]
    [InlineData("no", 1, ConsentEnding.No)]
    public async Task A_yes_is_good_for_half_an_hour(string text, int ticksMore, ConsentEnding ending)
    {
        _buyer.Time.Now += TimeSpan.FromMinutes(30) + TimeSpan.FromTicks(ticksMore);

        var outcome = await _buyer.AnswersAsync(text);

        Assert.Equal(ending, outcome!.Ending);
        Assert.Equal(ending == ConsentEnding.Yes, outcome.Given is not null);
    }

    [Fact]
    public async Task Somebody_elses_word_or_button_is_no_answer()
    {
        var somebody = new Buyer("TB1002");

        Assert.Null(await _buyer.AnswersAsync("yes", by: somebody));
        Assert.Null(await _buyer.AnswersAsync("no", by: somebody));
        Assert.Null(await _buyer.AnswersAsync("", by: somebody, known: new ButtonPress(ButtonPress.Yes, _buyer.Question.Id)));
    }

    [Theory]
    [InlineData(ButtonPress.Yes, true, ConsentEnding.Yes)]
    [InlineData(ButtonPress.No, true, ConsentEnding.No)]
    [InlineData(ButtonPress.Yes, false, null)]
    [InlineData(ButtonPress.No, false, null)]
    [InlineData("help", true, null)]
    public async Task A_button_answers_only_the_question_that_it_stands_under(string act, bool isOfThis, ConsentEnding? ending) =>
        Assert.Equal(ending, (await PressesAsync(act, isOfThis ? _buyer.Question.Id : ConsentQuestion.NewId()))?.Ending);

    [Fact]
    public async Task A_button_means_what_it_stands_for_whatever_is_written_on_it()
    {
        Assert.Equal(ConsentEnding.Yes, (await PressesAsync(ButtonPress.Yes, _buyer.Question.Id, "no, not this order"))?.Ending);
        Assert.Equal(ConsentEnding.No, (await PressesAsync(ButtonPress.No, _buyer.Question.Id, "no, not this order"))?.Ending);
        Assert.Null(await PressesAsync(ButtonPress.No, ConsentQuestion.NewId(), "no, not this order"));
        Assert.Null(await _buyer.AnswersAsync(Other, [Other], known: new ButtonPress(ButtonPress.Yes, "consent-of-yesterday")));
    }

    [Theory]
    [InlineData("no, I meant 80010003", Other, Other)]
    [InlineData("80010003", Other, Other)]
    [InlineData("yes, 80010003", Other, Other)]
    [InlineData("80010005 and 80010003", "80010005 80010003", Other)]
    [InlineData("not this one", "", null)]
    [InlineData("wrong order, not 80010005", "80010005", null)]
    public async Task Another_order_that_is_named_ends_the_question(string text, string numbers, string? other) =>
        Assert.Equal(
            new ConsentOutcome(ConsentEnding.OtherOrder, OtherOrder: other),
            await _buyer.AnswersAsync(text, numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public async Task The_orders_own_number_is_no_other_order()
    {
        Assert.Null(await _buyer.AnswersAsync("80010005", [AskedBuyer.Order]));
        Assert.Equal(ConsentEnding.Yes, (await _buyer.AnswersAsync("yes, 80010005", [AskedBuyer.Order]))?.Ending);
    }

    [Fact]
    public async Task A_yes_that_was_sent_before_the_question_could_be_seen_is_none()
    {
        Assert.Null(await _buyer.AnswersAsync("yes", known: SaidBeforehand.Mark));
        Assert.Equal(ConsentEnding.No, (await _buyer.AnswersAsync("no", known: SaidBeforehand.Mark))?.Ending);
    }

    [Theory]
    [InlineData(false, AskedBuyer.Again)]
    [InlineData(true, "Shall I?")]
    public async Task Who_cannot_have_seen_the_question_is_asked_again_and_hears_all_of_it_when_it_never_went_out(bool isUnheard, string said)
    {
        _buyer.IsUnheard = isUnheard;
        Assert.Null(await _buyer.AnswersAsync("yes", known: isUnheard ? [] : [SaidBeforehand.Mark]));
        Assert.Equal(said, _buyer.Said);
        Assert.Equal(ConsentEnding.No, (await _buyer.AnswersAsync("no"))?.Ending);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_presses_the_questions_own_button_has_seen_it_but_a_typed_number_is_no_button(bool isButton)
    {
        var outcome = await _buyer.AnswersAsync("1", known: [SaidBeforehand.Mark, new ButtonPress(ButtonPress.Yes, _buyer.Question.Id) { IsTyped = !isButton }]);
        Assert.Equal(isButton, outcome is { Ending: ConsentEnding.Yes });
    }

    [Fact]
    public async Task A_yes_that_was_taken_before_and_is_carried_out_again_is_not_judged_anew() =>
        Assert.Equal(
            ConsentEnding.Yes,
            (await _buyer.AnswersAsync("no", known: [SaidBeforehand.Mark, new SaidBefore("yes", "the turn that was cut", _buyer.Time.Now, _buyer.Question.Id)]))?.Ending);

    [Theory]
    [InlineData("cancel it", Intent.CancelPaidOrder, "cancel it", false)]
    [InlineData("cancel it", Intent.CancelPaidOrder, "cancel my order", true)]
    [InlineData("yes, cancel it", Intent.CancelPaidOrder, "yes, cancel it", true)]
    [InlineData("do it", Intent.None, "do it", true)]
    public async Task The_wish_that_led_to_the_question_is_no_yes_when_it_comes_again(string text, Intent intent, string before, bool isYes) =>
        Assert.Equal(isYes, await _buyer.AnswersAsync(text, intent: intent, known: new EarlierTurns(before)) is { Ending: ConsentEnding.Yes });

    [Fact]
    public async Task The_wish_to_withdraw_is_no_yes_when_it_comes_again() =>
        Assert.Null(await new AskedBuyer(ConsentedOrders.WithdrawRequest)
            .AnswersAsync("withdraw it", intent: Intent.WithdrawRequest, known: new EarlierTurns("withdraw it")));

    [Fact]
    public async Task A_button_that_says_the_wish_is_a_yes() =>
        Assert.Equal(
            ConsentEnding.Yes,
            (await _buyer.AnswersAsync("cancel it", null, Intent.CancelPaidOrder, null, new EarlierTurns("cancel it"), new ButtonPress(ButtonPress.Yes, _buyer.Question.Id)))?.Ending);

    private Task<ConsentOutcome?> PressesAsync(string act, string consent, string text = "") => _buyer.AnswersAsync(text, known: new ButtonPress(act, consent));
}
