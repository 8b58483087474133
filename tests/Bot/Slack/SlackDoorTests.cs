using System.Globalization;
using System.Net;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Slack;

/// <summary>Who may come in, and what is no request of Slack's.</summary>
public sealed class SlackDoorTests(SlackDoorTests.Door door) : IClassFixture<SlackDoorTests.Door>
{
    private SlackSide Side => door.Side;

    [Fact]
    public async Task The_address_is_verified_by_its_challenge()
    {
        var answer = await Side.PostAsync("/slack/events", """{"token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY","type":"url_verification"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("3eZbrw1aBm2rZgRNFdxV2595E9CY", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/slack/events")]
    [InlineData("/slack/interactions")]
    [InlineData("/slack/commands")]
    public async Task What_Slack_did_not_sign_is_not_answered(string path)
    {
        var body = Side.Event(SlackSide.DirectMessage("U1", "hello"));
        var now = SlackSide.Now;
        string[] forged =
        [
            SlackSide.Sign(now, body, "another secret altogether"),
            SlackSide.Sign(now, body + " "),
            SlackSide.Sign(now, body).Replace("v0=", "v1=", StringComparison.Ordinal),
            SlackSide.Sign(now, body)[3..],
            SlackSide.Sign(now, body).ToUpperInvariant(),
            "v0=",
            "",
        ];
        foreach (var signature in forged)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await Side.PostAsync(path, body, time: now, signature: signature)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await Side.Shop.Client.PostAsync(path, new StringContent(body))).StatusCode);
        Assert.Empty(Side.Slack.TakeRest());
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    [InlineData(-86_400)]
    public async Task What_was_signed_more_than_five_minutes_away_is_not_answered(int seconds)
    {
        var then = DateTimeOffset.UtcNow.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Side.PostAsync("/slack/events", Side.Event(SlackSide.DirectMessage("U1", "hello")), time: then)).StatusCode);
    }

    [Theory]
    [InlineData("not a number")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999")]
    [InlineData("9223372036854775807")]
    public async Task A_time_that_is_none_is_refused(string time) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await Side.PostAsync("/slack/events", "{}", time: time)).StatusCode);

    [Fact]
    public async Task A_signature_just_within_five_minutes_is_good()
    {
        var then = DateTimeOffset.UtcNow.AddSeconds(-290).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.OK, (await Side.PostAsync("/slack/events", "{}", time: then)).StatusCode);
    }

    [Theory]
    [InlineData("/slack/events", "not json")]
    [InlineData("/slack/events", "[]")]
    [InlineData("/slack/events", "")]
    [InlineData("/slack/events", """{"type":"url_verification"}""")]
    [InlineData("/slack/interactions", "payload=%7Bnot")]
    [InlineData("/slack/interactions", "nothing=1")]
    [InlineData("/slack/interactions", "")]
    [InlineData("/slack/commands", "command=%2Forderbot")]
    [InlineData("/slack/commands", "")]
    public async Task What_is_malformed_is_refused_and_breaks_nothing(string path, string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Side.PostAsync(path, body)).StatusCode);

    [Theory]
    [InlineData("/slack/events", """{"type":"event_callback"}""")]
    [InlineData("/slack/events", """{"type":"event_callback","event":"message","event_id":"Ev1"}""")]
    [InlineData("/slack/events", """{"type":"event_callback","event_id":"Ev1","event":{"type":"message","channel_type":"im","user":7,"channel":["D1"],"text":"hi"}}""")]
    [InlineData("/slack/events", """{"type":"event_callback","event_id":"Ev1","event":{"type":"reaction_added","user":"U1","item":{"type":"message","channel":"D1"}}}""")]
    [InlineData("/slack/events", """{"type":"app_rate_limited","minute_rate_limited":1518467820}""")]
    [InlineData("/slack/events", """{"type":"something_new"}""")]
    [InlineData("/slack/interactions", "payload=%7B%22type%22%3A%22view_submission%22%7D")]
    [InlineData("/slack/interactions", "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D")]
    public async Task What_does_not_concern_the_bot_is_taken_and_let_go(string path, string body)
    {
        Assert.Equal(HttpStatusCode.OK, (await Side.PostAsync(path, body)).StatusCode);
        Assert.Empty(Side.Slack.TakeRest());
    }

    [Fact]
    public async Task A_body_without_end_is_refused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Side.PostAsync("/slack/events", "{\"text\":\"" + new string('a', 1_100_000) + "\"}")).StatusCode);

    [Fact]
    public async Task Without_its_settings_there_is_no_Slack()
    {
        await using var shop = await RunningShop.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await shop.Client.PostAsync("/slack/events", null)).StatusCode);
    }

    [Theory]
    [InlineData("--Slack:SigningSecret=abc", "Slack:BotToken")]
    [InlineData("--Slack:BotToken=xoxb-1", "Slack:SigningSecret")]
    public async Task One_setting_without_the_other_is_refused_by_name(string setting, string missing)
    {
        var refusal = await Assert.ThrowsAsync<SettingException>(() => RunningShop.StartAsync(setting));
        Assert.StartsWith($"Setting {missing} ", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>One bot for all of them: none leaves anything behind.</summary>
    public sealed class Door : IAsyncLifetime
    {
        private SlackSide? side;

        internal SlackSide Side => side!;

        public async Task InitializeAsync() => side = await SlackSide.StartAsync();

        public async Task DisposeAsync() => await Side.DisposeAsync();
    }
}
