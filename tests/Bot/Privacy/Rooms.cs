using Microsoft.Bot.Schema;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Channels.DirectLine;
using OrderBot.Storage;
using OrderBot.SupportDesk;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>Every room that keeps something in the bot's database, on one database, and turns as channels bring them.</summary>
internal sealed class Rooms
{
    private int turns;

    public Rooms(TemporaryDatabase file, TimeProvider? time = null)
    {
        var clock = time ?? TimeProvider.System;
        Database = file.Open();
        State = new StateStorage(Database, new StateSerializer(), clock);
        Inbox = new Inbox(Database, clock);
        Turns = new TurnStore(Database, State, Inbox, clock);
        References = new ConversationReferences(Database);
        News = new UntoldNews(Database);
        Cursors = new NewsCursors(Database);
        Conversations = new Conversations(Database, clock);
        Log = new ActivityLog(Database, clock);
        Files = new UploadedFiles(Database);
        Handoffs = new Handoffs(Database, clock);
        Audit = new AuditLog(Database);
        Forgetting = new Forgetting(Database);
        Records = new BuyerRecords(Database);
        Unused = new UnusedTalks(Database);
    }

    public BotDatabase Database { get; }

    public StateStorage State { get; }

    public Inbox Inbox { get; }

    public TurnStore Turns { get; }

    public ConversationReferences References { get; }

    public UntoldNews News { get; }

    public NewsCursors Cursors { get; }

    public Conversations Conversations { get; }

    public ActivityLog Log { get; }

    public UploadedFiles Files { get; }

    public Handoffs Handoffs { get; }

    public AuditLog Audit { get; }

    public Forgetting Forgetting { get; }

    public BuyerRecords Records { get; }

    public UnusedTalks Unused { get; }

    public Task<ForgottenTalks> ForgetAsync(params string[] members) => Forgetting.ForgetAsync(members, default);

    /// <summary>Keeps a file; its id is the answer.</summary>
    public string KeepFile(DirectLineConversation conversation, UploadedFile file) => Files.Add(conversation.Id, [file], long.MaxValue)![0];

    /// <summary>A turn in which somebody writes and the bot answers with the same words.</summary>
    public Task<Activity> SayAsync(string conversation, string user, string text, string? member = null, bool inAnswer = false, string channel = "emulator") =>
        SayAsync(Message(conversation, user, text, channel), member, inAnswer);

    public async Task<Activity> SayAsync(Activity message, string? member, bool inAnswer = false, Hold? hold = null)
    {
        var (channel, conversation) = (message.ChannelId, message.Conversation.Id);
        var changes = new TurnChanges { Member = member };
        changes.State[$"{channel}/conversations/{conversation}/users/{message.From.Id}"] = new Dictionary<string, object> { ["last"] = message.Text };
        changes.Say(new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = channel,
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount("bot"),
            Recipient = message.From,
            ReplyToId = message.Id,
            Text = "You said: " + message.Text,
        });
        await Turns.CommitAsync(hold ?? Hold.Alone, new TurnKey(channel, conversation, message.Id), message, changes, inAnswer);
        if (channel == DirectLineAdapter.ChannelId)
        {
            Log.Append(changes.Outgoing[0], changes.Outgoing[0].Id);
        }

        return message;
    }

    /// <summary>As Direct Line takes it: what is said is in the log first.</summary>
    public Task<Activity> SayDirectAsync(DirectLineConversation conversation, string text, string? member = null, string? file = null)
    {
        var message = Message(conversation.Id, conversation.UserId, text, DirectLineAdapter.ChannelId);
        if (file is not null)
        {
            message.Attachments = [new Attachment { ContentUrl = "http://localhost/attachments/" + file }];
        }

        Log.Append(message);
        return SayAsync(message, member);
    }

    public Activity Message(string conversation, string user, string text, string channel = "emulator") => new()
    {
        Type = ActivityTypes.Message,
        Id = $"in-{Interlocked.Increment(ref turns)}",
        ChannelId = channel,
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount(user),
        Recipient = new ChannelAccount("bot"),
        Text = text,
    };

    public static ConversationReference Reference(Activity message) => new()
    {
        ActivityId = message.Id,
        ChannelId = message.ChannelId,
        ServiceUrl = "http://localhost",
        Conversation = message.Conversation,
        User = message.From,
        Bot = message.Recipient,
    };

    public Task SignInAsync(string user, string? member, string channel = "emulator") => State.WriteAsync(new Dictionary<string, object>
    {
        [$"{channel}/users/{user}"] = member is null
            ? new Dictionary<string, object> { ["SignInTries"] = "2026-11-23T09:00:00.0000000+00:00 1 0" }
            : new Dictionary<string, object> { ["SignedIn"] = "2027-11-23T09:00:00.0000000+00:00 " + member, ["SignInTries"] = "2026-11-23T09:00:00.0000000+00:00 1 0" },
    });

    /// <summary>What was said in a conversation, by both sides.</summary>
    public string[] Said(string conversation, string channel = "emulator") => [.. Turns.Transcript(channel, conversation).Activities.Select(one => one.Text)];
}
