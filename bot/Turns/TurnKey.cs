using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>What makes a turn the same turn when its channel repeats it.</summary>
public readonly record struct TurnKey(string Channel, string Conversation, string Activity)
{
    /// <summary>Null when the channel gave the activity no id: then it cannot be known again.</summary>
    public static TurnKey? Of(Activity activity) =>
        activity is { Id.Length: > 0, Conversation.Id: { } conversation } ? new(activity.ChannelId ?? "", conversation, activity.Id) : null;
}
