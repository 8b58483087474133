using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>What of an answer in the making goes to which channel.</summary>
public sealed class LiveStreamTests
{
    private readonly Clock clock = new();

    [Theory]
    [InlineData("directline", null, LiveKind.Words)]
    [InlineData("webchat", null, LiveKind.Words)]
    [InlineData("msteams", "personal", LiveKind.PacedWords)]
    [InlineData("msteams", "channel", LiveKind.Typing)]
    [InlineData("slack", null, LiveKind.Typing)]
    [InlineData("emulator", null, LiveKind.Typing)]
    public void A_channel_shows_what_it_can(string channel, string? conversationType, LiveKind kind) =>
        Assert.Equal(kind, LiveStream.KindOf(new Activity { ChannelId = channel, Conversation = new ConversationAccount(id: "1", conversationType: conversationType) }));

    [Fact]
    public void An_answer_to_a_call_holds_no_pieces() =>
        Assert.Equal(LiveKind.Nothing, LiveStream.KindOf(new Activity { ChannelId = "directline", DeliveryMode = DeliveryModes.ExpectReplies }));

    [Fact]
    public void Pieces_are_numbered_in_the_stream_of_the_first_and_the_reply_ends_it()
    {
        var stream = new LiveStream(LiveKind.Words, clock);
        Assert.Equal("streaming 1 -", Show(stream, "One.", "a"));
        Assert.Equal("streaming 2 a", Show(stream, "One. Two.", "b"));
        Assert.Equal("final - a", Say(stream));
        Assert.Equal("none", Say(stream));
        Assert.Equal("none", Show(stream, "too late", "c"));
    }

    [Fact]
    public void Words_are_only_typing_where_they_cannot_be_shown_and_only_once()
    {
        var stream = new LiveStream(LiveKind.Typing, clock);
        var sign = new Activity { Type = ActivityTypes.Typing, Text = "One." };
        Assert.True(stream.Takes(sign));
        Assert.Null(sign.Text);
        Assert.Null(sign.ChannelData);
        Assert.False(stream.Takes(new Activity { Type = ActivityTypes.Typing, Text = "One. Two." }));
        Assert.Equal("none", Say(stream));
    }

    [Fact]
    public void Teams_gets_no_more_than_a_piece_a_second()
    {
        var stream = new LiveStream(LiveKind.PacedWords, clock);
        Assert.Equal("streaming 1 -", Show(stream, "One.", "a"));
        Assert.Equal("none", Show(stream, "One. Two.", "b"));
        clock.Seconds += 2;
        Assert.Equal("streaming 2 a", Show(stream, "One. Two. Three.", "c"));
    }

    [Fact]
    public void A_stream_whose_first_piece_was_lost_stays_silent()
    {
        var stream = new LiveStream(LiveKind.Words, clock);
        Assert.True(stream.Takes(new Activity { Type = ActivityTypes.Typing, Text = "One." }));
        Assert.Equal("none", Show(stream, "One. Two.", "b"));
        Assert.Equal("none", Say(stream));
    }

    private static string Show(LiveStream stream, string text, string id)
    {
        var sign = new Activity { Type = ActivityTypes.Typing, Text = text };
        if (!stream.Takes(sign))
        {
            return "none";
        }

        stream.Sent(sign, id);
        return Read(sign);
    }

    private static string Say(LiveStream stream)
    {
        var message = new Activity { Type = ActivityTypes.Message, Text = "All." };
        stream.Close(message);
        return Read(message);
    }

    private static string Read(Activity activity) => activity.ChannelData is not Dictionary<string, object> data
        ? "none"
        : $"{data["streamType"]} {data.GetValueOrDefault("streamSequence", "-")} {data.GetValueOrDefault("streamId", "-")}";

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; } = 100;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
