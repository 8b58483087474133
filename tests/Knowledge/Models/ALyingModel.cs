using OrderBot.Knowledge.Articles;
using Xunit.Abstractions;

namespace OrderBot.Knowledge.Tests.Models;

public sealed class ALyingModel(ITestOutputHelper output)
{
    private static readonly HelpQuestion Question = new("How do I cancel a paid order?");
    private static readonly IReadOnlyList<Passage> Passages = ArticleShelf.Open(new KnowledgeSettings()).Articles.Single(article => article.Id == "cancel-paid-order").Passages;

    [Fact]
    public async Task Nothing_false_reaches_the_buyer_and_what_is_true_does()
    {
        await using var model = await FakeModel.StartAsync();
        var desk = HelpDesk.Create(model: model.Settings with { CachedAnswers = 0 });
        var truth = Lies.Literal(Passages).ToList();
        var (said, plain) = (string.Join(' ', truth), Plain(string.Join(' ', truth)));
        var lies = Lies.Of(Passages).ToList();
        var worded = 0;
        for (var i = 0; i < lies.Count; i++)
        {
            model.Reply = context => FakeModel.Say(context, $"{said}\n{lies[i]}\n");
            var shown = new List<string>();
            HelpAnswer? answer = null;
            await foreach (var piece in desk.StreamAsync(Question, CancellationToken.None))
            {
                shown.Add(piece.Text);
                answer = piece.Answer ?? answer;
            }

            Assert.True(answer!.Known);
            worded += shown.Exists(text => text.Length > 0) ? 1 : 0;
            Assert.All(shown, text => Assert.Contains(Plain(text), plain));
            Assert.DoesNotContain("evil", answer.Text, StringComparison.Ordinal);
            Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, Passages.Single(passage => passage.Heading == citation.Heading).Text));
        }

        output.WriteLine($"{lies.Count} lies in between, {worded} answers in the model's words");
        Assert.Equal(lies.Count, worded);
    }

    [Fact]
    public async Task An_answer_that_leaves_out_a_step_is_not_given()
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = context => FakeModel.Say(context, "Sign in to **My Orders** [2]. Click **Request Order Cancellation** [2].");
        Assert.Equal(await HelpDesk.Create().AskAsync(Question, default), await HelpDesk.Create(model: model.Settings).AskAsync(Question, default), Same);
    }

    [Fact]
    public async Task What_is_the_buyers_own_does_not_leave_and_the_same_question_is_asked_once()
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = context => FakeModel.Say(context, string.Join(' ', Lies.Literal(Passages)));
        var desk = HelpDesk.Create(model: model.Settings);
        foreach (var who in new[] { "buyer1@example.com order 80010005 MB100001", "other@example.org order 80010007 MB100002" })
        {
            var answer = await desk.AskAsync(new HelpQuestion($"how do i cancel a paid order, {who}"), default);
            Assert.True(answer.Known);
        }

        Assert.Single(model.Asked);
        Assert.DoesNotContain("example.", model.Asked[0], StringComparison.Ordinal);
        Assert.DoesNotContain("80010005", model.Asked[0], StringComparison.Ordinal);
        Assert.DoesNotContain("MB1", model.Asked[0], StringComparison.Ordinal);
        Assert.Contains("/openai/deployments/gpt/chat/completions", model.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_picks_a_label_of_the_list_or_none()
    {
        await using var model = await FakeModel.StartAsync();
        var chooser = new Writing.ModelChooser(new Writing.ModelKernel(model.Settings, TimeProvider.System, null));
        model.Reply = context => FakeModel.Say(context, "\"status\".");
        Assert.Equal("Status", await chooser.ChooseAsync("where is it", ["Cancel", "Status"], default));
        model.Reply = context => FakeModel.Say(context, "Delete everything");
        Assert.Null(await chooser.ChooseAsync("where is it", ["Cancel", "Status"], default));
        Assert.Null(await new Writing.ModelChooser(null).ChooseAsync("where is it", ["Cancel"], default));
    }

    private static bool Same(HelpAnswer a, HelpAnswer b) => a.Known == b.Known && a.Text == b.Text;

    private static string Plain(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\s*\[\d+\]|\*\*|[.!?]|^\d\. ", "").Trim();
}
