using OrderBot.Faults.Tests.Bots;
using OrderBot.Faults.Tests.Buyers;

namespace OrderBot.Faults.Tests;

/// <summary>A run must end whenever a bot dies: once one was ended while it was on its way into its next life, which nobody ended then.</summary>
public sealed class EndedBotTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_bot_that_dies_in_the_moment_in_which_it_is_ended_has_no_next_life()
    {
        var folder = Directory.CreateTempSubdirectory("orderbot-faults-").FullName;
        var fate = new EndedOnItsWayBack();
        var bot = new BotProcess(fate, 1, _ => { }, $"--Data={folder}");
        fate.Ends(bot);
        await bot.UpAsync();
        using var buyer = new WebChatBuyer(new Random(0), bot.Url);
        var arriving = buyer.ArriveAsync("MB100001");

        await (await fate.Ending.WaitAsync(Patience)).WaitAsync(Patience);

        Assert.Equal(2, bot.Lives);
        buyer.Dispose();
        await arriving.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Ends the bot when it asks how long its second life is to be: the first is over, the second has not begun.</summary>
    private sealed class EndedOnItsWayBack : Random
    {
        private readonly TaskCompletionSource<Task> ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private BotProcess? bot;
        private int asked;

        public Task<Task> Ending => ending.Task;

        public void Ends(BotProcess one) => bot = one;

        /// <summary>The first life dies (any but 0) at its first moment (1 + 0).</summary>
        public override int Next(int maxValue)
        {
            asked++;
            if (asked == 3)
            {
                ending.SetResult(bot!.DisposeAsync().AsTask());
            }

            return asked == 1 ? 1 : 0;
        }
    }
}
