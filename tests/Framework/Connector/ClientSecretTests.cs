using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>Whatever the login service answers in place of a token, it is the wire's kind of trouble.</summary>
public sealed class ClientSecretTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"access_token":7,"expires_in":3600}""")]
    [InlineData("""{"access_token":"","expires_in":3600}""")]
    [InlineData("""{"access_token":"token","expires_in":3000000000}""")]
    [InlineData("""{"access_token":"token","expires_in":"3000000000"}""")]
    [InlineData("""{"access_token":"token","expires_in":1.5}""")]
    [InlineData("""{"access_token":"token","expires_in":"soon"}""")]
    [InlineData("""{"access_token":"token","expires_in":{}}""")]
    [InlineData("""{"access_token":"token","expires_in":null}""")]
    public async Task An_answer_without_a_token_is_no_token(string answer)
    {
        var trouble = await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(answer));

        Assert.Equal("The login service gave no token for the app a1.", trouble.Message);
    }

    [Theory]
    [InlineData("""{"access_token":"token","expires_in":3600}""", 3600)]
    [InlineData("""{"access_token":"token","expires_in":"3600"}""", 3600)]
    [InlineData("""{"access_token":"token"}""", 0)]
    public async Task A_lifetime_is_a_number_a_text_or_left_out(string answer, int seconds)
    {
        var token = await AskAsync(answer);

        Assert.Equal(("token", StoppedClock.Now.AddSeconds(seconds)), (token.AccessToken, token.ExpiresOn));
    }

    private static async Task<AuthenticatorResult> AskAsync(string answer)
    {
        await using var login = await FakeChannel.StartAsync();
        login.Answer = context => context.Response.WriteAsync(answer);
        using var http = new HttpClient();
        return await new ClientSecretAuthenticator(http, login.Url, "a1", "secret", "https://api.botframework.com", new StoppedClock()).GetTokenAsync();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
