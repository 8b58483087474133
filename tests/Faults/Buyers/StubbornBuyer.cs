using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using OrderBot.Faults.Tests.Bots;

namespace OrderBot.Faults.Tests.Buyers;

/// <summary>
/// A buyer's client that repeats what did not get through, as clients do, and never gives up. What it says goes to any replica,
/// sometimes to two at once, and sometimes again when the talk has gone on.
/// </summary>
internal abstract class StubbornBuyer(Random fate, string[] urls) : IDisposable
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>Asking in a circle would take the time in which a bot starts.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Long enough for an answer; the same question may come twice.</summary>
    private static readonly TimeSpan BeforeSayingYesAgain = TimeSpan.FromSeconds(10);

    /// <summary>Far longer than bots take to start: where the question is still the last word, the yes before it settled nothing.</summary>
    private static readonly TimeSpan BeforeAnsweringAgain = TimeSpan.FromSeconds(40);
    private readonly List<object> said = [];
    private DateTimeOffset saidYesAgain;
    private int troubles;

    protected HttpClient Client { get; } = new(new AnyDoor(new Random(fate.Next()), urls)) { BaseAddress = new Uri(urls[0]), Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>What it is greeted with; null where nobody is greeted before he speaks.</summary>
    public abstract string? Greeting { get; }

    /// <summary>Whether it is reached by what the bot says of its own accord.</summary>
    public abstract bool HearsNews { get; }

    /// <summary>Whether what a death kept from being marked as sent comes again: the channel gives each reply an id of its own, and nobody can tell.</summary>
    public virtual bool HearsAgain => false;

    public abstract Task ArriveAsync(string member);

    /// <summary>All that the bot has said, in order.</summary>
    public abstract Task<IReadOnlyList<Heard>> HeardAsync();

    /// <summary>A message with an id of its own.</summary>
    protected abstract object Message(string text);

    /// <summary>Sends a message until it is accepted; the same object bears the same id.</summary>
    protected abstract Task PostAsync(object message);

    /// <summary>Says something until it is accepted.</summary>
    public async Task SayAsync(string text)
    {
        var message = Message(text);
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

    /// <summary>Says two things at once: nobody knows which comes first.</summary>
    public async Task SayAtOnceAsync(string one, string other)
    {
        await Task.WhenAll(PostAsync(Message(one)), PostAsync(Message(other)));
    }

    /// <summary>Waits until the bot has given this reply, and says "try again" when told so, and yes again when asked again.</summary>
    public async Task HearAsync(string label)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var look = new PeriodicTimer(Between);
        var (count, since) = (-1, TimeProvider.System.GetUtcNow());
        while (true)
        {
            var heard = await HeardAsync();
            if (heard.Count != count)
            {
                (count, since) = (heard.Count, TimeProvider.System.GetUtcNow());
            }

            if (heard.Any(one => one.Label == label))
            {
                return;
            }

            var troublesNow = heard.Count(one => one.IsTrouble);
            if (troublesNow > troubles)
            {
                troubles = troublesNow;
                await SayAsync("try again");
            }
            else if (heard is [.., { Label: Heard.AskedAgain or Heard.AskedIfMeant }] && TimeProvider.System.GetUtcNow() - saidYesAgain > BeforeSayingYesAgain)
            {
                saidYesAgain = TimeProvider.System.GetUtcNow();
                await SayAsync("yes");
            }
            else if (label == Heard.Consented && heard is [.., { Label: Heard.Question }] && TimeProvider.System.GetUtcNow() - since > BeforeAnsweringAgain)
            {
                since = TimeProvider.System.GetUtcNow();
                await SayAsync("yes");
            }
            else if (patience.IsCancellationRequested || !HearsNews)
            {
                throw new TimeoutException($"{label} never came; what came is {string.Join(", ", heard.Select(one => one.Label))}.");
            }

            await look.WaitForNextTickAsync();
        }
    }

    public Task SupplierAsync(string act, string order) => InsistAsync(() => Client.PostAsJsonAsync("/demo/supplier", new { order, act }), orRefused: true);

    /// <summary>Lets time pass, at least so much.</summary>
    public Task AdvanceAsync(TimeSpan by) => InsistAsync(() => Client.PostAsJsonAsync("/demo/clock", new { advance = System.Xml.XmlConvert.ToString(by) }));

    public virtual void Dispose() => Client.Dispose();

    protected static async Task<HttpResponseMessage> InsistAsync(Func<Task<HttpResponseMessage>> call, bool orRefused = false)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var look = new PeriodicTimer(Between);
        while (true)
        {
            if (await TryAsync(call) is { } answer && (answer.IsSuccessStatusCode || (orRefused && (int)answer.StatusCode == 409)))
            {
                return answer;
            }

            await look.WaitForNextTickAsync();
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Null when nobody answered.</summary>
    protected static async Task<HttpResponseMessage?> TryAsync(Func<Task<HttpResponseMessage>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException or SocketException)
        {
            return null;
        }
    }

    protected static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.Clone();
    }
}
