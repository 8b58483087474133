using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

public class SpeechTests
{
    private const string Open = "<speak version=\"1.0\" xml:lang=\"en-us\" xmlns=\"http://www.w3.org/2001/10/synthesis\">";

    [Theory]
    [InlineData("OK", Open + "<voice name=\"male\">OK</voice></speak>")]
    [InlineData("<voice name=\"male\">OK</voice>", Open + "<voice name=\"male\">OK</voice></speak>")]
    [InlineData("<voice name=\"a\">1</voice><voice name=\"b\">2</voice>", Open + "<voice name=\"a\">1</voice><voice name=\"b\">2</voice></speak>")]
    [InlineData("<speak>OK</speak>", "<speak>OK</speak>")]
    [InlineData("<speak><voice>OK</voice></speak>", "<speak><voice>OK</voice></speak>")]
    [InlineData("you & me < us", Open + "<voice name=\"male\">you &amp; me &lt; us</voice></speak>")]
    public async Task A_channel_that_speaks_gets_the_voice_once(string text, string expected)
    {
        foreach (var channel in new[] { "emulator", "directlinespeech", "telephony" })
        {
            Assert.Equal(expected, (await Sent(channel, text, null, new SetSpeakMiddleware("male", true))).Speak);
        }
    }

    [Fact]
    public async Task Without_fallback_silence_stays()
    {
        Assert.Null((await Sent("test", "OK", null, new SetSpeakMiddleware("male", false))).Speak);
    }

    [Fact]
    public async Task Elsewhere_the_words_are_spoken_as_written_unless_the_bot_says_how()
    {
        Assert.Equal("OK", (await Sent("test", "OK", null, new SetSpeakMiddleware("male", true))).Speak);
        Assert.Equal("okay", (await Sent("test", "OK", "okay", new SetSpeakMiddleware("male", true))).Speak);
        Assert.Equal("OK", (await Sent("emulator", "OK", null, new SetSpeakMiddleware(null, true))).Speak);
    }

    private static async Task<Activity> Sent(string channel, string text, string? speak, IMiddleware middleware)
    {
        var adapter = new TestAdapter(channel).Use(middleware);
        await adapter.SendTextToBotAsync("hi", (turn, cancellation) => turn.SendActivityAsync(text, speak, cancellationToken: cancellation), default);
        return (Activity)adapter.GetNextReply();
    }
}
