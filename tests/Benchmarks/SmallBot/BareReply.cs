using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OrderBot.SmallBot;

/// <summary>What Kestrel costs without a bot: the body is read to its end as JSON and a reply of the bot's length goes back.</summary>
public static class BareReply
{
    private static readonly byte[] Reply = Encoding.UTF8.GetBytes($$"""{"activities":[{"type":"message","text":"{{new string('.', 760)}}"}]}""");

    public static async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted);
            if (read.IsCompleted)
            {
                Walk(read.Buffer);
                body.AdvanceTo(read.Buffer.End);
                break;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = Reply.Length;
        context.Response.BodyWriter.Write(Reply);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static void Walk(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
        }
    }
}
