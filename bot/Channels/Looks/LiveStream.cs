using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace OrderBot.Channels.Looks;

/// <summary>The growing words of one turn, as Web Chat and Teams name their pieces: a stream, its sequence, and the reply that ends it.</summary>
public sealed class LiveStream(LiveKind kind, TimeProvider clock)
{
    private const string PersonalChat = "personal";

    // Teams refuses more than one piece a second.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1.1);
    private string? id;
    private int sequence;
    private bool hasTyped;
    private bool isClosed;
    private long shown;

    public static LiveKind KindOf(Activity to) =>
        to.DeliveryMode == DeliveryModes.ExpectReplies ? LiveKind.Nothing : to.ChannelId switch
        {
            BotChannels.Directline or BotChannels.Webchat => LiveKind.Words,
            BotChannels.Msteams when to.Conversation?.ConversationType == PersonalChat => LiveKind.PacedWords,
            _ => LiveKind.Typing,
        };

    /// <summary>Whether a typing sign goes out; one with words gets its place in the stream.</summary>
    public bool Takes(Activity sign)
    {
        if (kind == LiveKind.Nothing || isClosed)
        {
            return false;
        }

        if (kind == LiveKind.Typing || sign.Text is null)
        {
            (sign.Text, var isFirst, hasTyped) = (null, !hasTyped, true);
            return isFirst;
        }

        // Before its first piece has come back with an id, a stream cannot go on.
        if ((sequence > 0 && id is null) || (kind == LiveKind.PacedWords && sequence > 0 && clock.GetElapsedTime(shown) < Pace))
        {
            return false;
        }

        sign.ChannelData = Data("streaming", ++sequence);
        return true;
    }

    public void Sent(Activity sign, string? itsId)
    {
        if (sign.Text is not null)
        {
            id ??= itsId;
            shown = clock.GetTimestamp();
        }
    }

    /// <summary>The first message after the pieces takes their place.</summary>
    public void Close(Activity message)
    {
        if (message.Type == ActivityTypes.Message && id is not null && !isClosed)
        {
            message.ChannelData ??= Data("final", null);
            isClosed = true;
        }
    }

    private Dictionary<string, object> Data(string type, int? place)
    {
        var data = new Dictionary<string, object> { ["streamType"] = type };
        if (place is { } number)
        {
            data["streamSequence"] = number;
        }

        if (id is not null)
        {
            data["streamId"] = id;
        }

        return data;
    }
}

/// <summary>What a channel can show of an answer that is still being written.</summary>
public enum LiveKind
{
    Nothing,
    Typing,
    Words,
    PacedWords,
}
