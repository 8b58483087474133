using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Makes mentions on Skype as they are elsewhere: there an entity says <c>&lt;at id="…"&gt;name&lt;/at&gt;</c> where the text has the name alone.
/// Obsolete: Skype is no longer a channel.
/// </summary>
public class SkypeMentionNormalizeMiddleware : IMiddleware
{
    /// <summary>Takes the markup out of the mentions, if the activity is a message from Skype.</summary>
    /// <param name="activity">The message; changed in place.</param>
    public static void NormalizeSkypMentionText(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message || activity.Entities is null)
        {
            return;
        }

        foreach (var entity in activity.Entities)
        {
            if (entity.Type == "mention" && entity.GetAs<Mention>() is { Text: not null } mention)
            {
                mention.Text = NormalizeMentionsMiddleware.Plain(mention.Text);
                entity.SetAs(mention);
            }
        }
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        return next(cancellationToken);
    }
}
