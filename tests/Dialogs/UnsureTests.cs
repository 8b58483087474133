using Microsoft.Extensions.DependencyInjection;
using OrderBot.Dialogs.Understanding;
using OrderBot.Knowledge;
using OrderBot.Scripts;

namespace OrderBot.Dialogs.Tests;

public sealed class UnsureTests
{
    [Fact]
    public async Task When_the_reading_is_unsure_a_model_may_narrow_the_question_and_no_more()
    {
        var text = UnsureText();
        var without = Assert.Single(await AskAsync(text, _ => null));
        var with = Assert.Single(await AskAsync(text, labels => labels[^1]));
        var nonsense = Assert.Single(await AskAsync(text, _ => "DeleteEverything"));

        Assert.Equal("Routing.DidYouMean", without.Name);
        Assert.Equal("Routing.DidYouMean", with.Name);
        Assert.True(with.Buttons.Count < without.Buttons.Count);
        Assert.Equal(without.Buttons.Select(button => button.Title), nonsense.Buttons.Select(button => button.Title));
    }

    [Fact]
    public async Task A_sure_reading_is_nobody_elses_business()
    {
        var asked = 0;
        await AskAsync("where is my order 80010002", labels =>
        {
            asked++;
            return labels[0];
        });

        Assert.Equal(0, asked);
    }

    /// <summary>One of which two things may be meant; which texts these are changes with every saying that is added.</summary>
    private static string UnsureText() =>
        (from verb in (string[])["cancel", "track", "forgot", "talk", "supplier", "paid", "unpaid", "agent", "where"]
         from noun in (string[])["password", "order", "supplier", "person", "payment", "parcel", "account", "help"]
         from between in (string[])["or", "my", "and"]
         let text = $"{verb} {between} {noun}"
         let reading = SentenceReader.Of().Read(text)
         where reading.Decision == Decision.Ask && reading.Intents.Count == 2 && reading.Intents.All(i => IsTask(i.Intent))
         select text).First();

    private static bool IsTask(Intent intent) => intent is Intent.CancelPaidOrder or Intent.UnpaidOrder or Intent.OrderStatus
        or Intent.ForgotPassword or Intent.WithdrawRequest or Intent.TalkToSupplier or Intent.TalkToPerson;

    private static async Task<IReadOnlyList<Heard>> AskAsync(string text, Func<IReadOnlyList<string>, string?> choose)
    {
        await using var talk = new RootTalk(Script.Parse("Unsure", "@ MB100001\n"), services => services.AddSingleton<IChooser>(new Chooser(choose)));
        return await talk.SayAsync(text, null, 1);
    }

    private sealed class Chooser(Func<IReadOnlyList<string>, string?> choose) : IChooser
    {
        public Task<string?> ChooseAsync(string text, IReadOnlyList<string> labels, CancellationToken ct) => Task.FromResult(choose(labels));
    }
}
