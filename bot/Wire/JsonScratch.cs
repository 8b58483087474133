using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrderBot.Wire;

/// <summary>A buffer and its writer, kept by each thread for the next JSON that it writes.</summary>
internal sealed class JsonScratch
{
    private const int FirstBuffer = 4096;
    private const int LargestKept = 64 * 1024;
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 256 };

    [ThreadStatic]
    private static JsonScratch? _idle;

    private readonly ArrayBufferWriter<byte> _buffer = new(FirstBuffer);

    private JsonScratch() => Writer = new Utf8JsonWriter(_buffer, Compact);

    public Utf8JsonWriter Writer { get; }

    /// <summary>Taken away while in use: what is written may itself write JSON.</summary>
    public static JsonScratch Rent()
    {
        var scratch = _idle ?? new JsonScratch();
        _idle = null;
        return scratch;
    }

    /// <summary>What was written; the scratch is kept for this thread. One that threw meanwhile is left to the collector instead.</summary>
    public byte[] End()
    {
        Writer.Flush();
        var json = _buffer.WrittenSpan.ToArray();
        if (_buffer.Capacity <= LargestKept)
        {
            _buffer.ResetWrittenCount();
            Writer.Reset(_buffer);
            _idle = this;
        }

        return json;
    }
}
