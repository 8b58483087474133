using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrderBot.Commands;

/// <summary>Lines of UTF-8 in, a JSON object a line out, flushed at once. Only "\n" ends a line.</summary>
public sealed class JsonLines : IDisposable
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Stream input;
    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly byte[] buffer = new byte[16 * 1024];
    private int at;
    private int filled;

    public JsonLines(Stream input, Stream output)
    {
        this.input = input;
        this.output = output;
    }

    /// <param name="reads">Whether lines are waited for; who sits at a terminal is told so.</param>
    public static JsonLines OfConsole(bool reads = true)
    {
        if (reads && !Console.IsInputRedirected)
        {
            Console.Error.WriteLine("Type a line and press Enter; Ctrl+D ends.");
        }

        return new JsonLines(Console.OpenStandardInput(), Console.OpenStandardOutput());
    }

    /// <summary>The next line without its end; null when there is none.</summary>
    public async Task<string?> ReadAsync(CancellationToken ct)
    {
        line.ResetWrittenCount();
        while (true)
        {
            if (at == filled)
            {
                at = 0;
                filled = await input.ReadAsync(buffer, ct);
                if (filled == 0)
                {
                    return line.WrittenCount == 0 ? null : Encoding.UTF8.GetString(line.WrittenSpan);
                }
            }

            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOf((byte)'\n');
            line.Write(end < 0 ? rest : rest[..end]);
            at = end < 0 ? filled : at + end + 1;
            if (end >= 0)
            {
                return Encoding.UTF8.GetString(line.WrittenSpan);
            }
        }
    }

    public async Task WriteAsync<T>(T value, JsonTypeInfo<T> shape, CancellationToken ct)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Readable))
        {
            JsonSerializer.Serialize(writer, value, shape);
        }

        text.Write("\n"u8);
        await output.WriteAsync(text.WrittenMemory, ct);
        await output.FlushAsync(ct);
    }

    /// <summary>Answers every line with what <paramref name="answer"/> makes of it.</summary>
    public async Task AnswerAllAsync<T>(Func<string, CancellationToken, Task<T>> answer, JsonTypeInfo<T> shape, CancellationToken ct)
    {
        while (await ReadAsync(ct) is { } text)
        {
            await WriteAsync(await answer(text, ct), shape, ct);
        }
    }

    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
    }
}
