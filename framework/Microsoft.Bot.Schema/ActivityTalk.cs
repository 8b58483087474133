using System.Text.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A message without words.</summary>
    public static IMessageActivity CreateMessageActivity()
        => new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    /// <summary>A change of contacts.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A change of the conversation in which nobody came or went yet.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = new List<ChannelAccount>(), MembersRemoved = new List<ChannelAccount>() };

    /// <summary>A sign of typing.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>A handing over.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>The end of a conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>An event without a name.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An invoke without a name.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A trace of this name; the value's type stands for its kind when none is given.</summary>
    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, string label = null)
        => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A message back to whoever sent this activity, in the same conversation.</summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>A trace of this name that answers this activity.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, string label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    /// <inheritdoc/>
    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    /// <inheritdoc/>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    /// <inheritdoc/>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    /// <inheritdoc/>
    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    /// <inheritdoc/>
    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    /// <inheritdoc/>
    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    /// <inheritdoc/>
    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    /// <inheritdoc/>
    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    /// <inheritdoc/>
    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    /// <inheritdoc/>
    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    /// <inheritdoc/>
    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    /// <inheritdoc/>
    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    /// <summary>The activity as a trace; null when it is of another type.</summary>
    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    /// <summary>The activity as a handing over; null when it is of another type.</summary>
    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);

    /// <summary>The activity as a command; null when it is of another type.</summary>
    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);

    /// <summary>The activity as a command's result; null when it is of another type.</summary>
    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether there is anything to show: words, a summary, an attachment or channel data.</summary>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text)
            || !string.IsNullOrWhiteSpace(Summary)
            || Attachments is { Count: > 0 }
            || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions()
    {
        if (Entities is null)
        {
            return [];
        }

        List<Mention> mentions = null;
        for (var at = 0; at < Entities.Count; at++)
        {
            if (string.Equals(Entities[at]?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            {
                (mentions ??= []).Add(Entities[at].GetAs<Mention>());
            }
        }

        return mentions?.ToArray() ?? [];
    }

    /// <summary>The channel's own data as <typeparamref name="TypeT"/>; the default value when there is none.</summary>
    /// <exception cref="JsonException">The data does not fit the type.</exception>
    public TypeT GetChannelData<TypeT>() => SchemaJson.ConvertTo<TypeT>(ChannelData);

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Where the conversation stands after this activity came in.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Where the conversation stands after this activity was sent and the channel gave it an id.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity: to the user, or, when it is incoming, as if it came from the user.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Whether the activity came over a socket and not over HTTP.</summary>
    public bool IsFromStreamingConnection()
        => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the activity's type is this one, or one under it (<c>message/x</c> is a <c>message</c>).</summary>
    protected bool IsActivity(string activityType)
        => Type is not null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;

    private Activity Answer(string activityType) => new(activityType)
    {
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToReplyTo(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null ? null : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
    };

    // Direct Line and Web Chat know no activity behind a conversation update, so nothing can answer it.
    private string IdToReplyTo()
        => IsActivity(ActivityTypes.ConversationUpdate)
            && (string.Equals(ChannelId, "directline", StringComparison.Ordinal) || string.Equals(ChannelId, "webchat", StringComparison.Ordinal))
            ? null
            : Id;
}
