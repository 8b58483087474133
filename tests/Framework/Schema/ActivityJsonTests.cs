using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace OrderBot.Framework.Tests.Schema;

/// <summary>Activities keep everything that a channel wrote, and are spelt as the protocol spells them.</summary>
public sealed class ActivityJsonTests
{
    private const string Incoming = """
        {
          "type": "message",
          "id": "a1",
          "timestamp": "2026-03-01T10:20:30.1234567Z",
          "localTimestamp": "2026-03-01T11:20:30.1234567+01:00",
          "serviceUrl": "http://localhost:5000/",
          "channelId": "emulator",
          "from": { "id": "u1", "name": "Ann", "role": "user", "tenantId": "t1" },
          "conversation": { "id": "c1", "isGroup": false, "topic": { "deep": [1, 2.5, null] } },
          "recipient": { "id": "b1" },
          "text": "grüß Gott 👋",
          "value": { "press": true },
          "channelData": { "clientActivityID": "x" },
          "attachments": [ { "contentType": "image/png", "contentUrl": "http://x/y.png", "size": 12 } ],
          "entities": [ { "type": "mention", "mentioned": { "id": "b1", "name": "bot" }, "text": "<at>bot</at>" } ],
          "suggestedActions": { "to": [ "u1" ], "actions": [ { "type": "imBack", "title": "Yes", "value": "yes", "order": 3 } ] },
          "semanticAction": { "id": "s", "entities": { "who": { "type": "person", "age": 4 } } },
          "somethingNew": { "a": [ "b" ] },
          "anotherOne": null
        }
        """;

    [Fact]
    public void What_the_protocol_does_not_name_survives_a_round_trip()
    {
        var activity = JsonSerializer.Deserialize<Activity>(Incoming);

        var written = JsonNode.Parse(JsonSerializer.Serialize(activity));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Incoming), written), written!.ToJsonString());
    }

    [Fact]
    public void The_serialisers_options_do_not_change_the_spelling()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper };
        var activity = new Activity("message") { TextFormat = "plain", From = new ChannelAccount("u1") };

        Assert.Equal("""{"type":"message","from":{"id":"u1"},"textFormat":"plain"}""", JsonSerializer.Serialize(activity, options));
    }

    [Fact]
    public void The_frameworks_own_entry_and_the_serialiser_agree()
    {
        var activity = SchemaJson.ReadActivity(Encoding.UTF8.GetBytes(Incoming));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Incoming), JsonNode.Parse(SchemaJson.WriteActivity(activity))));
    }

    [Fact]
    public void A_source_generated_context_of_another_assembly_spells_it_the_same()
    {
        var activity = JsonSerializer.Deserialize(Incoming, OtherContext.Default.Activity)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Incoming), JsonSerializer.SerializeToNode(activity, OtherContext.Default.Activity)));
        Assert.Equal("""[{"type":"typing"}]""", JsonSerializer.Serialize([new Activity("typing")], OtherContext.Default.ListActivity));
    }

    [Fact]
    public void A_value_of_any_type_reads_as_text_number_truth_or_element()
    {
        Assert.Equal("yes", Read("\"yes\"").Value);
        Assert.Equal(7L, Read("7").Value);
        Assert.Equal(1.5, Read("1.5").Value);
        Assert.Equal(true, Read("true").Value);
        Assert.Null(Read("null").Value);
        Assert.Equal(1, ((JsonElement)Read("""{"a":1}""").Value).GetProperty("a").GetInt32());

        static Activity Read(string value) => JsonSerializer.Deserialize<Activity>($$"""{"type":"event","value":{{value}}}""")!;
    }

    [Fact]
    public void A_value_is_written_whatever_it_is()
    {
        Assert.Equal("\"a\"", Written("a"));
        Assert.Equal("[1,\"b\",{\"type\":\"imBack\"}]", Written(new List<object> { 1, "b", new CardAction("imBack") }));
        Assert.Equal("{\"a\":{\"b\":true}}", Written(new Dictionary<string, object> { ["a"] = new Dictionary<string, object> { ["b"] = true } }));
        Assert.Equal("{\"press\":1}", Written(JsonNode.Parse("{\"press\":1}")!));
        Assert.Equal("{\"orderNumber\":\"80010005\",\"card\":{\"title\":\"T\"}}", Written(new Button("80010005", new HeroCard("T"), null)));

        static string Written(object value)
        {
            var whole = JsonSerializer.SerializeToElement(new Activity { Value = value });
            return whole.GetProperty("value").GetRawText();
        }
    }

    [Fact]
    public void A_card_goes_out_as_the_attachments_content()
    {
        var card = new HeroCard("Title", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]);
        var message = Activity.CreateMessageActivity();
        message.Attachments.Add(card.ToAttachment());

        var content = JsonSerializer.SerializeToElement((Activity)message).GetProperty("attachments")[0];

        Assert.Equal(
            """{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Title","buttons":[{"type":"imBack","title":"Yes","value":"yes"}]}}""",
            content.GetRawText());
    }

    [Fact]
    public void A_mention_among_the_entities_is_written_whole_and_read_back()
    {
        var message = new Activity("message") { Entities = [new Mention(new ChannelAccount("b1", "bot"), "<at>bot</at>")] };

        var back = JsonSerializer.Deserialize<Activity>(JsonSerializer.Serialize(message))!;

        var mention = Assert.Single(back.GetMentions());
        Assert.Equal("b1", mention.Mentioned.Id);
        Assert.Equal("<at>bot</at>", mention.Text);
        Assert.Equal(message.Entities[0], back.Entities[0]);
    }

    [Fact]
    public void Names_in_another_case_are_understood()
    {
        var activity = JsonSerializer.Deserialize<Activity>("""{"Type":"message","TEXT":"hi"}""")!;

        Assert.Equal(("message", "hi"), (activity.Type, activity.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("""{"type":"message"}x""")]
    [InlineData("""{"type":"message","from":"ann"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","text":{}}""")]
    [InlineData("""{"type":"mess""")]
    public void What_is_no_activity_is_refused(string text)
        => Assert.ThrowsAny<JsonException>(() => SchemaJson.ReadActivity(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void An_activity_is_read_from_bytes_that_came_in_pieces()
    {
        var utf8 = SchemaJson.WriteActivity(new Activity("message", text: new string('é', 1000)));
        var first = new Piece(utf8.AsMemory(0, 700), 0);
        var last = first.Then(utf8.AsMemory(700));

        var activity = SchemaJson.ReadActivity(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

        Assert.Equal(new string('é', 1000), activity.Text);
    }

    [Fact]
    public void Replies_and_transcripts_carry_their_activities()
    {
        var replies = new ExpectedReplies([new Activity("message", text: "a"), new Activity("typing")]);

        var back = SchemaJson.ReadExpectedReplies(SchemaJson.Write(replies));

        Assert.Equal(["message", "typing"], back.Activities.Select(activity => activity.Type));
        Assert.Equal("""{"activities":[]}""", JsonSerializer.Serialize(new Transcript([])));
    }

    [Fact]
    public void Every_type_of_the_protocol_that_is_made_of_properties_has_its_shape()
    {
        var without = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericType: false, Namespace: "Microsoft.Bot.Schema" } && type != typeof(ErrorCodes))
            .Where(type => Shapes.Find(type) is null);

        Assert.Empty(without);
    }

    [Fact]
    public void No_type_of_Teams_meets_reflection()
    {
        var without = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsGenericType: false, Namespace: "Microsoft.Bot.Schema.Teams" } && !(type.IsAbstract && type.IsSealed))
            .Where(type => TeamsJson.Default.GetTypeInfo(type) is null);

        Assert.Empty(without);
    }

    [Fact]
    public void A_value_of_Teams_is_spelt_as_the_protocol_spells()
    {
        var card = new MessagingExtensionResponse(new MessagingExtensionResult("list", "result", [new MessagingExtensionAttachment("text/plain", null, new { Order = 7 }, "a")]));

        var json = Encoding.UTF8.GetString(SchemaJson.Write(card));

        Assert.Equal("""{"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[{"contentType":"text/plain","content":{"order":7},"name":"a"}]}}""", json);
        Assert.Equal("list", SchemaJson.ConvertTo<MessagingExtensionResponse>(JsonDocument.Parse(json).RootElement).ComposeExtension.AttachmentLayout);
    }

    private sealed record Button(string OrderNumber, HeroCard Card, string? Missing);

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}

[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(List<Activity>))]
internal sealed partial class OtherContext : JsonSerializerContext;
