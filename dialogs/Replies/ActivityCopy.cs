using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace OrderBot.Dialogs.Replies;

/// <summary>Another activity with the same in it: what is changed on its way out, or later in the turn, does not change the one that is kept.</summary>
public static class ActivityCopy
{
    public static Activity Of(IActivity activity)
    {
        var copy = (Activity)Clone(activity);
        if (copy.Attachments is { } attachments)
        {
            copy.Attachments = [.. attachments];
        }

        return copy;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object Clone(object activity);
}
