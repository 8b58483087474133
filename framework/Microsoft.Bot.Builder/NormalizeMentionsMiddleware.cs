using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the markup of mentions out of a message's text, and those of the bot itself altogether.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>Whether mentions of the bot are taken out.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        Normalize(turnContext.Activity);
        return next(cancellationToken);
    }

    [GeneratedRegex("</?at[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    private void Normalize(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return;
        }

        if (RemoveRecipientMention && activity.Entities is not null && activity.Recipient?.Id is { } bot)
        {
            activity.RemoveMentionText(bot);
            activity.Entities = [.. activity.Entities.Where(entity => entity.Type != "mention" || entity.GetAs<Mention>()?.Mentioned?.Id != bot)];
        }

        activity.Text = Plain(activity.Text);
        for (var at = 0; at < (activity.Entities?.Count ?? 0); at++)
        {
            if (activity.Entities[at].Type == "mention" && activity.Entities[at].GetAs<Mention>() is { Text: not null } mention)
            {
                mention.Text = Plain(mention.Text);
                activity.Entities[at].SetAs(mention);
            }
        }
    }

    internal static string Plain(string text) => text is null ? null : Markup().Replace(text, string.Empty).Trim();
}
