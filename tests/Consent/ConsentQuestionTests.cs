using OrderBot.Dialogs.Consent;

namespace OrderBot.Consent.Tests;

public class ConsentQuestionTests
{
    [Fact]
    public void A_question_is_kept_as_strings_and_comes_back_as_it_was()
    {
        var question = new ConsentQuestion("consent-1", ConsentedOrders.WithdrawRequest, "80010005", 7, "Shall I?", "TB1001", new StillTime().Now, "blue lamp");

        var kept = question.Keep();

        Assert.All(kept.Values, value => Assert.IsType<string>(value));
        Assert.Equal(["act", "askedAt", "askedOf", "id", "items", "order", "version", "words"], kept.Keys.Order());
        Assert.Equal(question, ConsentQuestion.From(kept));
    }

    [Fact]
    public void No_two_questions_have_one_id()
    {
        var ids = Enumerable.Range(0, 100).Select(_ => ConsentQuestion.NewId()).ToHashSet();

        Assert.Equal(100, ids.Count);
        Assert.All(ids, id => Assert.Matches("^consent-[0-9a-f]{32}$", id));
    }
}
