using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace OrderBot.Faults.Tests;

/// <summary>
/// A buyer's Direct Line client that repeats what did not get through, as clients do, and never gives up. What it says goes to any
/// replica, sometimes to two at once, and sometimes again when the talk has gone on.
/// </summary>
internal sealed class StubbornBuyer(Random fate, params string[] urls) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>Asking in a circle would take the time in which a bot starts.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>What the bot says while the shop is away, and asks to try again after.</summary>
    private static readonly string[] Troubles = ["Routing.NotNow", "Routing.DidNotArrive", "Routing.CouldNotLook"];
    private readonly HttpClient client = new(new AnyDoor(new Random(fate.Next()), urls)) { BaseAddress = new Uri(urls[0]), Timeout = TimeSpan.FromSeconds(30) };
    private readonly List<object> said = [];
    private string activities = "";
    private int troubles;

    public async Task ArriveAsync(string member)
    {
        await InsistAsync(() => client.PostAsJsonAsync("/demo/sign-in", new { memberId = member }));
        var token = await ReadAsync(await InsistAsync(() => client.PostAsync("/chat/token", null)));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var started = await ReadAsync(await InsistAsync(() => client.PostAsJsonAsync("/v3/directline/conversations", new { })));
        activities = $"/v3/directline/conversations/{started.GetProperty("conversationId").GetString()}/activities";
    }

    /// <summary>Says something until it is accepted; the same words bear the same id.</summary>
    public async Task SayAsync(string text)
    {
        var message = new { type = "message", text, channelData = new { clientActivityID = Guid.NewGuid().ToString("N") } };
        List<Task> calls = [PostAsync(message)];
        if (fate.Next(2) == 0)
        {
            calls.Add(PostAsync(message));
        }

        await Task.WhenAll(calls);
        if (said.Count > 0 && fate.Next(2) == 0)
        {
            await PostAsync(said[fate.Next(said.Count)]);
        }

        said.Add(message);
    }

    private Task PostAsync(object message) => InsistAsync(() => client.PostAsJsonAsync(activities, message));

    public Task SupplierAsync(string act, string order) => InsistAsync(() => client.PostAsJsonAsync("/demo/supplier", new { order, act }), orRefused: true);

    /// <summary>Waits until the bot has given this reply, and says "try again" when told so; all that it has said, in order.</summary>
    public async Task<IReadOnlyList<string>> HearAsync(string label)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var look = new PeriodicTimer(Between);
        while (true)
        {
            var page = await ReadAsync(await InsistAsync(() => client.GetAsync(activities)));
            string[] heard =
            [
                .. page.GetProperty("activities").EnumerateArray()
                    .Where(one => one.GetProperty("type").GetString() == "message" && one.GetProperty("from").GetProperty("role").GetString() == "bot")
                    .Select(one => one.GetProperty("label").GetString()!),
            ];
            if (heard.Contains(label))
            {
                return heard;
            }

            var troublesNow = heard.Count(Troubles.Contains);
            if (troublesNow > troubles)
            {
                troubles = troublesNow;
                await SayAsync("try again");
            }

            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"{label} never came; what came is {string.Join(", ", heard)}.");
            }

            await look.WaitForNextTickAsync();
        }
    }

    public void Dispose() => client.Dispose();

    private static async Task<HttpResponseMessage> InsistAsync(Func<Task<HttpResponseMessage>> call, bool orRefused = false)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var look = new PeriodicTimer(Between);
        while (true)
        {
            try
            {
                var answer = await call();
                if (answer.IsSuccessStatusCode || (orRefused && (int)answer.StatusCode == 409))
                {
                    return answer;
                }
            }
            catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException or SocketException && !patience.IsCancellationRequested)
            {
                await look.WaitForNextTickAsync();
            }

            patience.Token.ThrowIfCancellationRequested();
        }
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.Clone();
    }
}
