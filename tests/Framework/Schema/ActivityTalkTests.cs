using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Schema;

/// <summary>An activity knows how to be answered and where its conversation stands.</summary>
public sealed class ActivityTalkTests
{
    private static Activity Incoming() => new(ActivityTypes.Message)
    {
        Id = "a1",
        ChannelId = "emulator",
        ServiceUrl = "http://localhost:5000/",
        From = new ChannelAccount("u1", "Ann"),
        Recipient = new ChannelAccount("b1", "Bot"),
        Conversation = new ConversationAccount(isGroup: false, id: "c1", name: "talk"),
        Locale = "en-GB",
        Text = "hello",
    };

    [Fact]
    public void A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        var reply = Incoming().CreateReply("hi");

        Assert.Equal(("message", "hi", "en-GB", "a1"), (reply.Type, reply.Text, reply.Locale, reply.ReplyToId));
        Assert.Equal(("b1", "Bot", "u1", "Ann"), (reply.From.Id, reply.From.Name, reply.Recipient.Id, reply.Recipient.Name));
        Assert.Equal(("c1", "emulator", "http://localhost:5000/"), (reply.Conversation.Id, reply.ChannelId, reply.ServiceUrl));
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
        Assert.NotNull(reply.Timestamp);
    }

    [Fact]
    public void A_reply_without_words_has_empty_text_and_may_choose_its_language()
    {
        var reply = Incoming().CreateReply(locale: "de");

        Assert.Equal((string.Empty, "de"), (reply.Text, reply.Locale));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("emulator", "a1")]
    public void An_arrival_in_web_chat_cannot_be_replied_to_by_id(string channel, string? expected)
    {
        var arrival = Incoming();
        arrival.Type = ActivityTypes.ConversationUpdate;
        arrival.ChannelId = channel;

        Assert.Equal(expected, arrival.CreateReply().ReplyToId);
        Assert.Equal(expected, arrival.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_addresses_a_later_message_to_the_user()
    {
        var reference = Incoming().GetConversationReference();

        var later = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);

        Assert.Equal(("b1", "u1", "c1", "a1", "en-GB"), (later.From.Id, later.Recipient.Id, later.Conversation.Id, later.ReplyToId, later.Locale));
        Assert.Null(later.Id);
    }

    [Fact]
    public void A_reference_can_make_an_activity_look_as_if_the_user_sent_it()
    {
        var reference = Incoming().GetReplyConversationReference(new ResourceResponse("r1"));

        var incoming = new Activity(ActivityTypes.Event).ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("u1", "b1", "r1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void A_reference_can_be_continued_by_an_event()
    {
        var reference = Incoming().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (activity.Type, activity.Name));
        Assert.Same(reference, activity.RelatesTo);
        Assert.NotNull(activity.Id);
    }

    [Fact]
    public void An_activity_is_seen_only_as_what_it_is()
    {
        var activity = Incoming();

        Assert.NotNull(activity.AsMessageActivity());
        Assert.Null(activity.AsEventActivity());
        Assert.Null(activity.AsMessageUpdateActivity());
        activity.Type = "message/special";
        Assert.NotNull(activity.AsMessageActivity());
        activity.Type = null;
        Assert.Null(activity.AsMessageActivity());
    }

    [Fact]
    public void The_bots_own_name_is_taken_out_of_the_text()
    {
        var activity = Incoming();
        activity.Text = "<at>Bot</at> cancel 80010005";
        activity.Entities = [new Mention(activity.Recipient, "<at>Bot</at>"), new Mention(activity.From, "cancel")];

        Assert.True(activity.MentionsRecipient());
        Assert.Equal("cancel 80010005", activity.RemoveRecipientMention());
        Assert.Equal("cancel 80010005", activity.Text);
    }

    [Fact]
    public void Content_is_words_a_summary_an_attachment_or_channel_data()
    {
        Assert.True(new Activity { Text = "a" }.HasContent());
        Assert.True(new Activity { Summary = "a" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = "a" }.HasContent());
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
    }

    [Fact]
    public void Channel_data_comes_in_the_type_that_is_asked_for()
    {
        var activity = JsonSerializer.Deserialize<Activity>("""{"channelData":{"team":{"id":"t1"}}}""")!;

        Assert.Equal("t1", activity.GetChannelData<TeamsLike>().Team.Id);
        Assert.True(activity.TryGetChannelData<TeamsLike>(out var data));
        Assert.Equal("t1", data.Team.Id);
        Assert.False(activity.TryGetChannelData<List<int>>(out _));
        Assert.False(new Activity().TryGetChannelData<TeamsLike>(out _));
        Assert.Null(new Activity().GetChannelData<TeamsLike>());
    }

    [Fact]
    public void An_entity_takes_over_the_properties_of_another_type()
    {
        var entity = new Entity();

        entity.SetAs(new Place(name: "Northlight"));

        Assert.Equal("Place", entity.Type);
        Assert.Equal("Northlight", entity.GetAs<Place>().Name);
    }

    [Fact]
    public void Words_alone_make_a_button()
    {
        CardAction button = "yes";

        Assert.Equal((ActionTypes.ImBack, "yes", "yes"), (button.Type, button.Title, button.Value));
    }

    private sealed record TeamsLike(TeamLike Team);

    private sealed record TeamLike(string Id);
}
