using System.Net.Http.Json;

namespace OrderBot.Faults.Tests.Buyers;

/// <summary>At /api/messages, with the replies in the answer: a message whose answer got lost is sent again as it was.</summary>
internal sealed class EmulatorBuyer(Random fate, params string[] urls) : StubbornBuyer(fate, urls)
{
    private readonly string conversation = "faults-" + Guid.NewGuid().ToString("N");
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);
    private readonly List<Heard> all = [];
    private readonly List<EmulatorMessage> lost = [];
    private string member = "";

    public override string? Greeting => null;

    public override bool HearsNews => false;

    public override Task ArriveAsync(string member)
    {
        this.member = member;
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<Heard>> HeardAsync()
    {
        lock (all)
        {
            return Task.FromResult<IReadOnlyList<Heard>>([.. all]);
        }
    }

    /// <summary>What was said anew each time, and what was heard.</summary>
    public List<string> Transcript { get; } = [];

    /// <summary>Says it as a new message. False when the answer got lost: then nobody knows whether it was heard.</summary>
    public async Task<bool> SayOnceAsync(string text)
    {
        var message = Said(text);
        if (await TryAsync(() => Client.PostAsJsonAsync("/api/messages", message)) is not { IsSuccessStatusCode: true } answer)
        {
            lost.Add(message);
            Transcript.Add($"> {text} (lost)");
            return false;
        }

        await HearAsync(message, answer);
        Transcript.Add($"> {text}");
        Transcript.AddRange(all.Where(one => one.ReplyTo == message.Id).Select(one => one.Label));
        return true;
    }

    /// <summary>Waits until somebody is there.</summary>
    public Task FindAsync() => InsistAsync(() => Client.GetAsync("/health/live"));

    /// <summary>A message that got no answer, and may never have come, comes after all, when the talk has gone on. Its answer is as old, and heard by nobody.</summary>
    public async Task LateAsync(Random fate)
    {
        if (lost.Count > 0)
        {
            var late = lost[fate.Next(lost.Count)];
            await InsistAsync(() => Client.PostAsJsonAsync("/api/messages", late));
        }
    }

    protected override object Message(string text) => Said(text);

    protected override async Task PostAsync(object message) =>
        await HearAsync((EmulatorMessage)message, await InsistAsync(() => Client.PostAsJsonAsync("/api/messages", (EmulatorMessage)message)));

    private EmulatorMessage Said(string text) => new(Guid.NewGuid().ToString("N"), text, new { id = conversation }, new { id = member, name = "A buyer" });

    /// <summary>Whoever asks twice is told the same, and keeps it once.</summary>
    private async Task HearAsync(EmulatorMessage message, HttpResponseMessage answer)
    {
        var replies = (await ReadAsync(answer)).GetProperty("activities").EnumerateArray()
            .Where(one => one.GetProperty("type").GetString() == "message").ToArray();
        var words = string.Join('\n', replies.Select(one => one.GetProperty("label").GetString() + ": " + one.GetProperty("text").GetString()));
        lock (all)
        {
            if (answers.TryGetValue(message.Id, out var before))
            {
                Assert.Equal(before, words);
                return;
            }

            answers[message.Id] = words;
            var now = TimeProvider.System.GetUtcNow();
            all.AddRange(replies.Select((one, at) => new Heard($"{message.Id}-{at}", message.Id, one.GetProperty("label").GetString()!, now)));
        }
    }
}
