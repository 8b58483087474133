using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Notes every activity of a conversation, as it came and as it was sent, changed or deleted.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Notes to this logger.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger));
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new List<Activity>();
        var incoming = turnContext.Activity;
        if (incoming is not null && !IsContinuation(incoming))
        {
            incoming.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(incoming.From.Role))
            {
                incoming.From.Role = RoleTypes.User;
            }

            transcript.Add(Copy(incoming));
        }

        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            for (var i = 0; i < activities.Count; i++)
            {
                var sent = Copy(activities[i]);
                if (string.IsNullOrEmpty(sent.Id))
                {
                    var id = responses is not null && i < responses.Length ? responses[i]?.Id : null;
                    sent.Id = string.IsNullOrEmpty(id) ? $"g_{Guid.NewGuid():n}" : id;
                }

                sent.Timestamp ??= DateTimeOffset.UtcNow;
                transcript.Add(sent);
            }

            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = Copy(activity);
            update.Type = ActivityTypes.MessageUpdate;
            transcript.Add(update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            transcript.Add(new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }.ApplyConversationReference(reference));
        });

        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var activity in transcript)
            {
                activity.Timestamp ??= DateTimeOffset.UtcNow;
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
        }
    }

    // What is noted must stay as it was, whatever the bot does with the activity later.
    private static Activity Copy(Activity activity) => SchemaJson.ReadActivity(SchemaJson.WriteActivity(activity));

    private static bool IsContinuation(Activity activity) => activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation;
}
