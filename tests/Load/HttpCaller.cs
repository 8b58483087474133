using System.Text;
using System.Text.Json;
using OrderBot.SmallBotLoad;

namespace OrderBot.Load;

/// <summary>Over one kept-alive HTTP connection, with the replies in the response.</summary>
public sealed class HttpCaller : ICaller
{
    private readonly Line _line;
    private readonly Uri _bot;
    private readonly string _conversation;
    private long _count;

    private HttpCaller(Line line, Uri bot, string conversation)
    {
        (_line, _bot, _conversation) = (line, bot, conversation);
    }

    public static async Task<ICaller> ConnectAsync(Uri bot, int number) =>
        new HttpCaller(await Line.ConnectAsync(bot), bot, $"load-{Guid.NewGuid():N}-{number}");

    public async ValueTask SayAsync(int turn)
    {
        var (says, hears) = Talk.Turns[turn];
        Check(says, hears, (await _line.PostAsync(Request(says))).Span);
    }

    public void Dispose() => _line.Dispose();

    /// <summary>The messages of the body bear the right names, in order, and stand in this conversation.</summary>
    private void Check(string says, string[] hears, ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var (at, here) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 3)
            {
                continue;
            }

            var (isLabel, isConversation) = (reader.ValueTextEquals("label"u8), reader.ValueTextEquals("conversation"u8));
            reader.Read();
            if (isLabel)
            {
                if (at == hears.Length || !reader.ValueTextEquals(hears[at++]))
                {
                    throw Wrong();
                }
            }
            else if (isConversation)
            {
                here += JsonElement.ParseValue(ref reader).GetProperty("id"u8).ValueEquals(_conversation) ? 1 : 0;
            }
        }

        if (at != hears.Length || here != hears.Length)
        {
            throw Wrong();
        }

        WrongReplyException Wrong() => new($"To \"{says}\" the bot must answer {string.Join(", ", hears)}.");
    }

    private byte[] Request(string says)
    {
        var body = $$"""
            {"type":"message","id":"{{++_count}}","timestamp":"2026-11-20T09:30:00.123Z","localTimezone":"Europe/Berlin","serviceUrl":"http://127.0.0.1:3978","channelId":"emulator","from":{"id":"MB100001","name":"Buyer","role":"user"},"conversation":{"id":"{{_conversation}}"},"recipient":{"id":"bot","name":"Bot","role":"bot"},"textFormat":"plain","locale":"en-US","text":"{{says}}","deliveryMode":"expectReplies"}
            """;
        return Encoding.UTF8.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: {_bot.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
