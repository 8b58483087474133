using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Wire;

namespace OrderBot.Bot.Tests.Wire;

/// <summary>Activities keep what they hold on their way to JSON and back.</summary>
public sealed class ActivityJsonTests
{
    [Fact]
    public void What_a_client_sent_comes_back_as_it_was()
    {
        const string Sent = """{"type":"message","text":"ä < b","channelData":{"clientActivityID":"x"},"from":{"id":"dl_a","role":"user"},"value":{"n":1.5},"attachments":[],"entities":[{"type":"ClientCapabilities","supportsTts":true}],"ours":{"kept":true}}""";
        var back = JsonSerializer.Deserialize<JsonElement>(ActivityJson.Write(ActivityJson.Read(Encoding.UTF8.GetBytes(Sent))));
        Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(Sent), back), back.GetRawText());
    }

    [Fact]
    public void What_is_not_there_is_not_written() =>
        Assert.Equal("""{"type":"typing"}""", Encoding.UTF8.GetString(ActivityJson.Write(new Activity { Type = ActivityTypes.Typing })));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"text":[]}""")]
    public void What_is_no_activity_is_refused(string text) =>
        Assert.Throws<JsonException>(() => ActivityJson.Read(Encoding.UTF8.GetBytes(text)));
}
