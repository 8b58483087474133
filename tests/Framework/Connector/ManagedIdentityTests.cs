using Azure.Core;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>A bot whose identity the machine vouches for keeps no secret.</summary>
public sealed class ManagedIdentityTests
{
    [Fact]
    public async Task A_token_is_asked_for_once_until_it_nears_its_end()
    {
        var clock = new Clock();
        var machine = new Machine(clock);
        var authenticator = new ManagedIdentityAuthenticator(machine, "https://api.botframework.com", clock);

        var first = await authenticator.GetTokenAsync();
        var again = await authenticator.GetTokenAsync();
        clock.Now += TimeSpan.FromMinutes(56);
        var later = await authenticator.GetTokenAsync();

        Assert.Equal(("token 1", "token 1", "token 2"), (first.AccessToken, again.AccessToken, later.AccessToken));
        Assert.Equal("https://api.botframework.com/.default", machine.Scope);
        Assert.Equal("token 3", (await authenticator.GetTokenAsync(forceRefresh: true)).AccessToken);
    }

    [Theory]
    [InlineData("app", "tenant", null, true)]
    [InlineData("", "tenant", null, false)]
    [InlineData("app", null, null, false)]
    [InlineData("app", "tenant", "secret", false)]
    public async Task Its_settings_are_an_app_id_and_a_tenant_without_a_password(string app, string? tenant, string? password, bool isRight)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["MicrosoftAppId"] = app,
            ["MicrosoftAppTenantId"] = tenant,
            ["MicrosoftAppPassword"] = password,
        }).Build();

        if (!isRight)
        {
            Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(settings));
            return;
        }

        var factory = new ConfigurationServiceClientCredentialFactory(settings);
        Assert.True(await factory.IsValidAppIdAsync("app", CancellationToken.None));
        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        var credentials = await factory.CreateCredentialsAsync("app", "", "https://login.microsoftonline.com", true, CancellationToken.None);
        Assert.Equal(("app", AuthenticationConstants.ToChannelFromBotOAuthScope), (credentials.MicrosoftAppId, credentials.OAuthScope));
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", "", "", true, CancellationToken.None));
    }

    private sealed class Machine(TimeProvider clock) : TokenCredential
    {
        private int given;

        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = Assert.Single(requestContext.Scopes);
            return new AccessToken($"token {++given}", clock.GetUtcNow() + TimeSpan.FromHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
