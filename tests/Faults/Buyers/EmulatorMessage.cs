namespace OrderBot.Faults.Tests.Buyers;

/// <summary>A message as Bot Framework Emulator would send it.</summary>
/// <param name="ServiceUrl">Where replies are to be posted; null when the answer is the only way.</param>
internal sealed record EmulatorMessage(string Id, string Text, object Conversation, object From, string? ServiceUrl = null)
{
    public string Type => "message";

    public string ChannelId => "emulator";

    public string ServiceUrl { get; } = ServiceUrl ?? "http://127.0.0.1:9";

    public string DeliveryMode { get; } = ServiceUrl is null ? "expectReplies" : "normal";

    public object Recipient => new { id = "bot" };
}
