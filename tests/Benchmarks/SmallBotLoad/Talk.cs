using System.Text;
using System.Text.Json;

namespace OrderBot.SmallBotLoad;

/// <summary>What one visitor says, turn by turn, and what the bot must answer.</summary>
public sealed class Talk
{
    public const int Turns = 4;

    private static readonly string[] Sayings = ["hello", "visitor", "green", "yes"];

    private static readonly byte[][] Answers = Array.ConvertAll(
        ["What is your name?", "Which colour do you like, visitor?", "Shall I note green?", "Noted, visitor: green."],
        Encoding.UTF8.GetBytes);

    private readonly byte[][] _requests = new byte[Turns][];
    private readonly byte[] _conversation;
    private readonly bool _bare;

    public Talk(string conversation, Uri bot)
    {
        _conversation = Encoding.UTF8.GetBytes(conversation);
        _bare = bot.AbsolutePath == "/bare";
        for (var turn = 0; turn < Turns; turn++)
        {
            _requests[turn] = Request(conversation, turn, bot);
        }
    }

    public ReadOnlyMemory<byte> Say(int turn) => _requests[turn];

    public void Check(int turn, ReadOnlySpan<byte> reply)
    {
        if (!_bare && !IsRight(reply, Answers[turn], _conversation))
        {
            throw new WrongReplyException($"To \"{Sayings[turn]}\" the bot answered {Encoding.UTF8.GetString(reply)}");
        }
    }

    // The one message of the body has the right text and stands in this conversation.
    private static bool IsRight(ReadOnlySpan<byte> reply, ReadOnlySpan<byte> text, ReadOnlySpan<byte> conversation)
    {
        var reader = new Utf8JsonReader(reply);
        var (messages, texts, here) = (0, 0, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var (isType, isText, isConversation) = reader.CurrentDepth switch
            {
                3 => (reader.ValueTextEquals("type"u8), reader.ValueTextEquals("text"u8), reader.ValueTextEquals("conversation"u8)),
                _ => default,
            };
            reader.Read();
            if (isType && reader.ValueTextEquals("message"u8))
            {
                messages++;
            }
            else if (isText && reader.ValueSpan.StartsWith(text))
            {
                texts++;
            }
            else if (isConversation && NamesConversation(ref reader, conversation))
            {
                here++;
            }
        }

        return (messages, texts, here) is (1, 1, 1);
    }

    private static bool NamesConversation(ref Utf8JsonReader reader, ReadOnlySpan<byte> conversation)
    {
        var named = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            named |= isId && reader.ValueTextEquals(conversation);
        }

        return named;
    }

    private static byte[] Request(string conversation, int turn, Uri bot)
    {
        var body = $$"""
            {"type":"message","id":"{{conversation}}|{{turn}}","timestamp":"2026-11-20T09:30:00.123Z","localTimestamp":"2026-11-20T10:30:00.123+01:00","localTimezone":"Europe/Berlin","serviceUrl":"http://127.0.0.1:3978","channelId":"emulator","from":{"id":"user-{{conversation}}","name":"Visitor","role":"user"},"conversation":{"id":"{{conversation}}"},"recipient":{"id":"bot","name":"Bot","role":"bot"},"textFormat":"plain","locale":"en-US","text":"{{Sayings[turn]}}","channelData":{"clientActivityID":"{{conversation}}-{{turn}}"},"deliveryMode":"expectReplies"}
            """;
        return Encoding.UTF8.GetBytes(
            $"POST {bot.AbsolutePath} HTTP/1.1\r\nHost: {bot.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }
}
