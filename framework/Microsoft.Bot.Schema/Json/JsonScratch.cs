using System.Buffers;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A buffer and its writer, kept by each thread for the next JSON that it writes.</summary>
internal sealed class JsonScratch
{
    private const int FirstBuffer = 4096;
    private const int LargestKept = 256 * 1024;

    [ThreadStatic]
    private static JsonScratch t_idle;

    private readonly ArrayBufferWriter<byte> buffer = new(FirstBuffer);

    private JsonScratch()
    {
        Writer = new Utf8JsonWriter(buffer, SchemaJson.WriterOptions);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written; valid until the scratch is returned.</summary>
    public ReadOnlyMemory<byte> Written
    {
        get
        {
            Writer.Flush();
            return buffer.WrittenMemory;
        }
    }

    // Taken away while in use, for a value that writes JSON of its own.
    public static JsonScratch Rent()
    {
        var scratch = t_idle ?? new JsonScratch();
        t_idle = null;
        return scratch;
    }

    /// <summary>Keeps it for this thread. One that threw while it was written is left to the collector instead.</summary>
    public void Return()
    {
        if (buffer.Capacity <= LargestKept)
        {
            buffer.ResetWrittenCount();
            Writer.Reset(buffer);
            t_idle = this;
        }
    }
}
