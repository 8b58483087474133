using System.Net;
using System.Text.Json;

namespace OrderBot.Marketplace.Tests;

public sealed class ChatTokenTests : SiteTests
{
    [Fact]
    public async Task The_shop_vouches_for_its_signed_in_buyer()
    {
        await Site.SignInAsync();
        using var answer = await Site.Visitor.PostAsync("/chat/token", null);
        Assert.Equal("""{"conversationId":"c1","token":"t1","expires_in":1800}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("""{"user":{"id":"dl_MB100001","name":"Ana Ferreira","memberId":"MB100001"}}""", Assert.Single(Site.DirectLineAsked));
    }

    [Fact]
    public async Task A_guest_stays_the_same_one_and_can_become_a_buyer()
    {
        await Site.Visitor.PostAsync("/chat/token", null);
        await Site.PostJsonAsync("/chat/token", new { conversationId = "c1", token = "t1" });
        Assert.Equal(User(0).GetProperty("id").GetString(), User(1).GetProperty("id").GetString());
        Assert.StartsWith("dl_guest-", User(0).GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.False(User(0).TryGetProperty("memberId", out _));
        await Site.SignInAsync();
        await Site.PostJsonAsync("/chat/token", new { conversationId = "c1", token = "t1" });
        Assert.Equal(
            """{"user":{"id":"dl_MB100001","name":"Ana Ferreira","memberId":"MB100001"},"conversationId":"c1","token":"t1"}""", Site.DirectLineAsked[2]);
    }

    [Fact]
    public async Task A_conversation_that_cannot_go_on_makes_way_for_a_new_one()
    {
        Site.DirectLineAnswers = asked => asked.Contains("\"c0\"", StringComparison.Ordinal) ? 403 : 200;
        using var answer = await Site.PostJsonAsync("/chat/token", new { conversationId = "c0", token = "t0" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, Site.DirectLineAsked.Count);
    }

    [Fact]
    public async Task When_Direct_Line_fails_the_page_can_try_again()
    {
        Site.DirectLineAnswers = _ => 500;
        using var answer = await Site.Visitor.PostAsync("/chat/token", null);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    private JsonElement User(int index)
    {
        using var json = JsonDocument.Parse(Site.DirectLineAsked[index]);
        return json.RootElement.GetProperty("user").Clone();
    }
}
