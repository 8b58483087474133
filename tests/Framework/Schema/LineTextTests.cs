using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Schema;

/// <summary>Texts of several lines are spelt, byte for byte, as the writer of the platform spells them.</summary>
public sealed class LineTextTests
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("text");
    private static readonly string[] Pieces =
        ["a", "plain words", "\n", "\n\n", "\"", "\\", "\r", "\t", "\0", "\u001f", "\u007f", "/", "<&>'+", "·", "×", "ß", "“”", "你", "\u2028", "\ue000", "\uffff", "👋", "\u0378", "\ud83d", "\udc4b"];

    [Fact]
    public void Any_text_is_spelt_as_the_platform_spells_it()
    {
        var random = new Random(7);
        var taken = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(random.Next(2) == 0 ? 6 : Pieces.Length - (round % 2 * 2))]));
            var expected = Written(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, writer => writer.WriteString(Name, text));
            Assert.Equal(expected, Written(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, writer => writer.Text(Name, text)));
            Written(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, writer => taken += LineText.TryWrite(writer, Name, text) ? 1 : 0);
        }

        Assert.True(taken > 5_000);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(4096)]
    [InlineData(4097)]
    public void Of_any_length(int length)
    {
        foreach (var text in new[] { new string('\n', length), new string('\u0001', length - 1) + "\n", "\"" + new string('你', length - 1) })
        {
            var expected = Written(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, writer => writer.WriteString(Name, text));
            Assert.Equal(expected, Written(JavaScriptEncoder.UnsafeRelaxedJsonEscaping, writer => writer.Text(Name, text)));
        }
    }

    [Fact]
    public void A_writer_that_escapes_more_goes_on_doing_so()
    {
        const string Text = "several lines\nwith a <tag> and \"quotes\"";

        Assert.Equal(Written(JavaScriptEncoder.Default, writer => writer.WriteString(Name, Text)), Written(JavaScriptEncoder.Default, writer => writer.Text(Name, Text)));
    }

    private static string Written(JavaScriptEncoder encoder, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder });
        writer.WriteStartObject();
        write(writer);
        writer.WriteString("then", "more");
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
