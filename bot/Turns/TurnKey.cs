using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>
/// What makes a turn the same turn when its channel repeats it: the activity's id within its conversation, with the same content.
/// Some clients number from one in each run, or always say the same id; what they say anew is a new turn.
/// </summary>
/// <param name="Content">What was said, as one number; 0 when it is unknown and nothing follows from it.</param>
public readonly record struct TurnKey(string Channel, string Conversation, string Activity, long Content = 0)
{
    /// <summary>Without an id of the channel's the turn gets one of its own: it cannot be known again.</summary>
    public static TurnKey Of(Activity activity) => new(
        activity.ChannelId ?? "", activity.Conversation.Id, activity.Id is { Length: > 0 } id ? id : "in-" + Guid.NewGuid().ToString("N"), ContentOf(activity));

    /// <summary>Tells it from every other turn, also one whose id was used again; the same when the channel repeats it.</summary>
    public string Name => Activity + "~" + Content.ToString("x16", CultureInfo.InvariantCulture);

    public bool IsSame(long content) => Content == content || Content == 0 || content == 0;

    private static long ContentOf(Activity activity)
    {
        var number = Add(Add(Add(14695981039346656037UL, activity.Type), activity.Name), activity.Text);
        number = activity.Value switch
        {
            null => number,
            string text => Add(number, text),
            JsonElement json => Add(number, json),
            { } other => Add(number, other.ToString()),
        };
        return (long)(number == 0 ? 1 : number);
    }

    /// <summary>The same however it is written: with blanks, or escaped otherwise.</summary>
    private static ulong Add(ulong number, JsonElement json)
    {
        number = (number ^ (ulong)json.ValueKind) * 1099511628211UL;
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    number = Add(Add(number, property.Name), property.Value);
                }

                return number;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    number = Add(number, item);
                }

                return number;
            case JsonValueKind.String:
                return Add(number, json.GetString());
            default:
                return Add(number, json.GetRawText());
        }
    }

    // Fowler, Noll and Vo's number of 64 bits.
    private static ulong Add(ulong number, string? text)
    {
        foreach (var letter in text ?? "")
        {
            number = (number ^ letter) * 1099511628211UL;
        }

        return (number ^ 0xffff) * 1099511628211UL;
    }
}
