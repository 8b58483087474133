using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Tests;

public sealed class Answers
{
    private static readonly HelpDesk Desk = HelpDesk.Create();

    [Fact]
    public async Task An_answer_is_told_in_the_articles_words_with_the_task_to_offer()
    {
        var answer = await Ask("how do i cancel a paid order");
        Assert.Equal("CancelPaidOrder", answer.Task);
        Assert.Contains("1. Sign in to **My Orders**.\n2. Click the **Cancel Order** button of the order.\n3. Click **Request Order Cancellation**.", answer.Text);
        Assert.Contains("reach an agreement", answer.Text);
        Assert.Equal("How to cancel a paid order", answer.Citations[0].Title);
    }

    [Theory]
    [InlineData("what if the supplier says no to my cancellation", "If the supplier does not agree")]
    [InlineData("the seller agreed to cancel, what now", "If the supplier agrees")]
    [InlineData("can i cancel after it shipped", "When it is possible")]
    [InlineData("how do i make sure i order the right item", "Before you order")]
    [InlineData("what does awaiting delivery mean", "What the tabs show")]
    public async Task An_answer_is_trimmed_to_what_was_asked(string question, string heading)
    {
        var answer = await Ask(question);
        Assert.Equal([heading], answer.Citations.Select(citation => citation.Heading));
    }

    [Theory]
    [InlineData("when is an unpaid order cancelled", "When it is cancelled", "Nothing to do yourself")]
    [InlineData("do I have to cancel an unpaid order by hand", "Nothing to do yourself", "When it is cancelled")]
    [InlineData("how many hours until the cancel button appears", "Why the button is not there yet", "What you can do until then")]
    public async Task A_short_article_is_told_whole_and_what_was_asked_is_cited_first(string question, params string[] headings)
    {
        var answer = await Ask(question);
        Assert.Equal(headings, answer.Citations.Select(citation => citation.Heading));
    }

    [Theory]
    [InlineData("How do I cancel a paid order, and what do I do if I forgot my password?", "cancel-paid-order", "forgot-password")]
    [InlineData("Where can I check my order status? How do I contact the supplier?", "order-status", "contact-supplier")]
    [InlineData("why is there no cancel button? when is an unpaid order cancelled? how do i reset my password?", "no-cancel-button", "cancel-unpaid-order", "forgot-password")]
    [InlineData("how do i cancel a paid order and how long does the refund take", "cancel-paid-order")]
    [InlineData("I paid for my order. How do I cancel it?", "cancel-paid-order")]
    public async Task Several_questions_in_a_row_are_answered_each(string question, params string[] articles)
    {
        var answer = await Ask(question);
        Assert.Equal(articles, answer.Citations.Select(citation => citation.Article).Distinct());
        Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, answer.Text.Replace("**", "")));
    }

    [Theory]
    [InlineData("how do i cancel a paid order and how long does the refund take", true)]
    [InlineData("Where can I see my order status? Do you ship to Norway?", true)]
    [InlineData("how can I get out of an order, and does that cost anything?", true)]
    [InlineData("where are my orders? also, which courier brings them?", true)]
    [InlineData("I forgot my password. Also, can I pick another username?", true)]
    [InlineData("what if the supplier refuses, and is my money back then?", true)]
    [InlineData("I want to cancel a paid order & how long is the refund", true)]
    [InlineData("can I cancel a paid order, and if so, are there penalties?", true)]
    [InlineData("is there a fee, and how do I cancel?", true)]
    [InlineData("how do I cancel the order and is the supplier informed?", true)]
    [InlineData("can I cancel by myself or do I have to contact the supplier?", false)]
    [InlineData("Hi, how are you? How do I cancel a paid order?", false)]
    [InlineData("Can you help me? I forgot my password, what do I do?", false)]
    [InlineData("What is the cancel button and why is it missing?", false)]
    public async Task What_is_not_known_beside_what_is_known_is_owned_up_to(string question, bool leavesRest)
    {
        var answer = await Ask(question);
        Assert.Equal((true, leavesRest), (answer.Known, answer.LeavesRest));
    }

    [Theory]
    [InlineData("how long does that take?", "how do I cancel a paid order?")]
    [InlineData("how much does that cost?", "how do I cancel a paid order?")]
    [InlineData("and the refund?", "how do I cancel a paid order?")]
    [InlineData("can you do it for me?", "how do I change my address?")]
    [InlineData("and who pays that?", "how do I cancel a paid order?")]
    [InlineData("how long is that valid?", "I forgot my password")]
    [InlineData("where do I complain?", "I forgot my password")]
    [InlineData("and how long for the refund?", "how long until my unpaid order is cancelled?")]
    [InlineData("and then?", "hello")]
    public async Task A_follow_up_about_what_the_articles_do_not_say_is_not_known(string question, string earlier) =>
        Assert.False((await Desk.AskAsync(new HelpQuestion(question, EarlierTurns: [earlier]), default)).Known);

    [Theory]
    [InlineData("and if they agree?", "If the supplier agrees", "how do I cancel a paid order?")]
    [InlineData("what if he says no", "If the supplier does not agree", "how do I cancel a paid order?")]
    [InlineData("and if they refuse?", "If the supplier does not agree", "how do I cancel a paid order?", "and if they agree?")]
    [InlineData("and if they refuse?", "If the supplier does not agree", "how do I cancel a paid order?", "thanks", "ok")]
    [InlineData("what can I do in the meantime?", "What you can do until then", "why is there no cancel button?")]
    [InlineData("so can I do something until then", "What you can do until then", "I paid by card and see no cancel button")]
    [InlineData("how long does it take?", "Why the button is not there yet", "why is there no cancel button?")]
    [InlineData("how many days have I got?", "When it is cancelled", "what happens to an order that I do not pay?")]
    [InlineData("do I have to do anything?", "Nothing to do yourself", "how do I cancel an unpaid order?")]
    [InlineData("and what happens next?", "If the supplier agrees", "how do I cancel a paid order?", "ok")]
    [InlineData("where do I click for that?", "How to ask for it", "how do I cancel a paid order?")]
    [InlineData("and what do I enter there?", "How to set a new password", "I forgot my password")]
    public async Task A_follow_up_finds_its_subject_in_the_turns_before(string question, string heading, params string[] earlier)
    {
        var answer = await Desk.AskAsync(new HelpQuestion(question, EarlierTurns: earlier), default);
        Assert.Equal(heading, answer.Citations[0].Heading);
    }

    [Fact]
    public async Task A_follow_up_is_understood_from_what_was_said_before()
    {
        Assert.False((await Ask("and if they refuse?")).Known);
        var answer = await Desk.AskAsync(new HelpQuestion("and if they refuse?", EarlierTurns: ["how can I ask the supplier to cancel my order?"]), default);
        Assert.Equal("If the supplier does not agree", answer.Citations[0].Heading);
        var other = await Desk.AskAsync(new HelpQuestion("and the weather?", EarlierTurns: ["how can I cancel my order?"]), default);
        Assert.False(other.Known);
    }

    [Fact]
    public async Task Every_quote_is_a_literal_piece_of_its_article_and_stands_in_the_answer()
    {
        var articles = ArticleShelf.Open(new KnowledgeSettings()).Articles.ToDictionary(article => article.Id);
        foreach (var question in AllQuestions(articles.Values))
        {
            var answer = await Ask(question);
            Assert.Equal(answer.Known, answer.Citations.Count > 0);
            foreach (var citation in answer.Citations)
            {
                var passage = articles[citation.Article].Passages.Single(passage => passage.Heading == citation.Heading);
                Assert.NotEmpty(citation.Quote);
                Assert.Contains(citation.Quote, passage.Text);
                Assert.Contains(citation.Quote, answer.Text.Replace("**", ""));
            }
        }
    }

    [Fact]
    public async Task A_longer_answer_than_allowed_loses_whole_passages()
    {
        var desk = HelpDesk.Create(new KnowledgeSettings { AnswerLength = 200 });
        var answer = await desk.AskAsync(new HelpQuestion("how do i cancel a paid order"), default);
        Assert.InRange(answer.Text.Length, 1, 200);
        Assert.EndsWith(".", answer.Text);
        Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, answer.Text.Replace("**", "")));
    }

    private static Task<HelpAnswer> Ask(string question) => Desk.AskAsync(new HelpQuestion(question), CancellationToken.None);

    private static IEnumerable<string> AllQuestions(IEnumerable<Article> articles) =>
        articles.SelectMany(article => article.Questions).Select(question => question.Text)
            .Concat(QuestionTables.Read("known.txt").Select(row => row.Question))
            .Concat(QuestionTables.Read("not-known.txt").Select(row => row.Question));
}
