using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Schema;

/// <summary>The types that are written straight, and not by the table, are spelt as the table spells them.</summary>
public sealed class DirectWritingTests
{
    [Fact]
    public void An_activity_with_all_its_members() => IsAsTheTable<Activity>();

    [Fact]
    public void Accounts()
    {
        IsAsTheTable<ChannelAccount>();
        IsAsTheTable<ConversationAccount>();
    }

    [Fact]
    public void What_a_reply_carries()
    {
        IsAsTheTable<CardAction>();
        IsAsTheTable<SuggestedActions>();
        IsAsTheTable<Attachment>();
    }

    private static void IsAsTheTable<T>()
        where T : class, new()
    {
        foreach (var value in new[] { new T(), Full<T>() })
        {
            var direct = Written(writer => Shapes.Of<T>().Write(writer, value));
            var table = Written(writer =>
            {
                writer.WriteStartObject();
                Shapes.Of<T>().WriteByTable(writer, value);
                writer.WriteEndObject();
            });
            Assert.Equal(table, direct);
        }

        using var full = JsonDocument.Parse(Written(writer => Shapes.Of<T>().Write(writer, Full<T>())));
        Assert.NotEmpty(full.RootElement.EnumerateObject());
    }

    private static T Full<T>()
        where T : new()
    {
        var value = new T();
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(value, Some(property.PropertyType));
        }

        return value;
    }

    private static object? Some(Type type) =>
        type == typeof(string) || type == typeof(object) ? "some"
        : type == typeof(bool?) ? true
        : type == typeof(DateTimeOffset?) ? new DateTimeOffset(2026, 3, 1, 10, 20, 30, TimeSpan.FromHours(1))
        : type == typeof(IList<string>) ? new List<string> { "one", "two" }
        : type.IsInterface && type.IsGenericType ? Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GenericTypeArguments[0]))
        : Activator.CreateInstance(type);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, SchemaJson.WriterOptions);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
