using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>Who gets a token, what it is good for, and whose a conversation is.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("not the secret", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData(RunningBot.Secret, HttpStatusCode.OK)]
    [InlineData(RunningBot.SecondSecret, HttpStatusCode.OK)]
    public async Task A_token_is_given_to_the_holder_of_a_secret(string? shown, HttpStatusCode status) =>
        Assert.Equal(status, await _bot.StatusAsync(HttpMethod.Post, "/tokens/generate", shown));

    [Fact]
    public async Task A_token_is_no_secret()
    {
        var ticket = await _bot.TokenAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Post, "/tokens/generate", ticket.Token));
    }

    [Fact]
    public async Task A_token_names_a_user_that_Web_Chat_accepts()
    {
        var ticket = await _bot.TokenAsync(new { user = new { id = "dl_ann", memberId = "MB100001" } });
        var token = new JsonWebToken(ticket.Token);
        Assert.Equal("dl_ann", token.GetClaim("user").Value);
        Assert.Equal(ticket.ConversationId, token.GetClaim("conv").Value);
        Assert.Equal("MB100001", token.GetClaim("member").Value);
        Assert.StartsWith("dl_", new JsonWebToken((await _bot.TokenAsync()).Token).GetClaim("user").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_good_for_its_own_conversation_only()
    {
        var mine = await _bot.StartConversationAsync();
        var other = await _bot.StartConversationAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Get, other.Activities, mine.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Get, other.Conversation, mine.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Post, other.Activities, mine.Token, new { type = "message" }));
    }

    [Fact]
    public async Task A_token_lasts_an_hour()
    {
        var ticket = await _bot.StartConversationAsync();
        _bot.Time.Pass(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, await _bot.StatusAsync(HttpMethod.Get, ticket.Activities, ticket.Token));
        _bot.Time.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Get, ticket.Activities, ticket.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Post, "/tokens/refresh", ticket.Token));
    }

    [Fact]
    public async Task A_refreshed_token_lasts_on()
    {
        var ticket = await _bot.StartConversationAsync();
        _bot.Time.Pass(TimeSpan.FromMinutes(50));
        var fresh = await _bot.CallAsync(HttpMethod.Post, "/tokens/refresh", ticket.Token);
        _bot.Time.Pass(TimeSpan.FromMinutes(50));
        Assert.Equal(HttpStatusCode.OK, await _bot.StatusAsync(HttpMethod.Get, ticket.Activities, fresh.Text("token")));
    }

    [Fact]
    public async Task An_expired_token_still_shows_whose_conversation_it_was()
    {
        var before = await _bot.StartConversationAsync();
        _bot.Time.Pass(TimeSpan.FromDays(2));
        var after = await _bot.TokenAsync(new { before.ConversationId, before.Token });
        Assert.Equal(before.ConversationId, after.ConversationId);
    }

    [Fact]
    public async Task A_conversation_is_not_given_to_who_only_knows_its_id()
    {
        var before = await _bot.StartConversationAsync();
        var other = await _bot.StartConversationAsync();
        Assert.NotEqual(before.ConversationId, (await _bot.TokenAsync(new { before.ConversationId })).ConversationId);
        Assert.NotEqual(before.ConversationId, (await _bot.TokenAsync(new { before.ConversationId, other.Token })).ConversationId);
        Assert.NotEqual(before.ConversationId, (await _bot.TokenAsync(new { before.ConversationId, Token = before.Token + "x" })).ConversationId);
        Assert.NotEqual(before.ConversationId, (await _bot.TokenAsync(new { before.ConversationId, user = new { memberId = "MB100001" } })).ConversationId);
    }

    [Fact]
    public async Task A_guest_who_signs_in_keeps_the_conversation_and_the_user_id()
    {
        var guest = await _bot.StartConversationAsync();
        await _bot.SayAsync(guest, "before");
        var member = await _bot.TokenAsync(new { guest.ConversationId, guest.Token, user = new { memberId = "MB100001" } });
        Assert.Equal(guest.ConversationId, member.ConversationId);
        Assert.Equal(new JsonWebToken(guest.Token).GetClaim("user").Value, new JsonWebToken(member.Token).GetClaim("user").Value);

        await _bot.SayAsync(member, "after");
        var (activities, _) = await _bot.PollAsync(member, "", 5);
        Assert.Equal(["before guest", "after MB100001"], activities.Where(a => a.Said()?.Contains(' ') == true).Skip(1).Select(a => a.Said()));
        Assert.Equal(HttpStatusCode.Forbidden, await _bot.StatusAsync(HttpMethod.Get, guest.Activities, guest.Token));
    }

    [Fact]
    public async Task A_members_conversation_is_given_to_that_member_alone()
    {
        var before = await _bot.StartConversationAsync(new { user = new { memberId = "MB100001" } });
        var same = await _bot.TokenAsync(new { before.ConversationId, user = new { memberId = "MB100001" } });
        var other = await _bot.TokenAsync(new { before.ConversationId, before.Token, user = new { memberId = "MB100002" } });
        var guest = await _bot.TokenAsync(new { before.ConversationId, before.Token });
        Assert.Equal(before.ConversationId, same.ConversationId);
        Assert.NotEqual(before.ConversationId, other.ConversationId);
        Assert.NotEqual(before.ConversationId, guest.ConversationId);
    }
}
