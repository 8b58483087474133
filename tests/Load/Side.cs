namespace OrderBot.Load;

/// <summary>A bot under load with its callers.</summary>
public sealed class Side(BotUnderLoad bot, ICaller[] callers) : IAsyncDisposable
{
    public int Conversations => callers.Length;

    public static async Task<Side> StartAsync(string program, List<string> settings, string over, int conversations)
    {
        var bot = await BotUnderLoad.StartAsync(program, settings);
        return new Side(bot, await Task.WhenAll(Enumerable.Range(0, conversations).Select(
            number => over == "directline" ? SocketCaller.ConnectAsync(bot.Url, number) : HttpCaller.ConnectAsync(bot.Url, number))));
    }

    public Task<Measured> MeasureAsync(int seconds) => LoadRun.MeasureAsync(callers, bot.ProcessId, TimeSpan.FromSeconds(seconds));

    public async ValueTask DisposeAsync()
    {
        foreach (var caller in callers)
        {
            caller.Dispose();
        }

        await bot.DisposeAsync();
    }
}
