using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace OrderBot.Framework.Tests.Connector;

public class CredentialTests
{
    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, "", "", null, true)]
    [InlineData(null, "app", "secret", null, true)]
    [InlineData("MultiTenant", "app", "secret", "tenant", true)]
    [InlineData("SingleTenant", "app", "secret", "tenant", true)]
    [InlineData("SingleTenant", "app", "secret", null, false)]
    [InlineData("SingleTenant", "", "secret", "tenant", false)]
    [InlineData("SingleTenant", "app", "", "tenant", false)]
    [InlineData("UserAssignedMSI", "app", null, "tenant", true)]
    [InlineData("UserAssignedMSI", "app", null, null, false)]
    [InlineData("UserAssignedMSI", "", null, "tenant", false)]
    [InlineData("UserAssignedMSI", "app", "secret", "tenant", false)]
    public void Settings_are_checked_against_the_kind_of_app(string? type, string? app, string? password, string? tenant, bool isRight)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = app,
            ["MicrosoftAppPassword"] = password,
            ["MicrosoftAppTenantId"] = tenant,
        }).Build();
        var problem = Record.Exception(() => new ConfigurationServiceClientCredentialFactory(settings));
        Assert.Equal(isRight, problem is null);
        Assert.True(problem is null or ArgumentException);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "scope")]
    [InlineData("tenant", null)]
    [InlineData("tenant", "scope")]
    public void Credentials_know_where_and_for_what_they_get_their_token(string? tenant, string? scope)
    {
        var credentials = new MicrosoftAppCredentials("app", "secret", tenant, oAuthScope: scope);
        Assert.Equal(tenant ?? AuthenticationConstants.DefaultChannelAuthTenant, credentials.ChannelAuthTenant);
        Assert.Equal(scope ?? AuthenticationConstants.ToChannelFromBotOAuthScope, credentials.OAuthScope);
        Assert.Equal($"https://login.microsoftonline.com/{credentials.ChannelAuthTenant}", credentials.OAuthEndpoint);
    }

    [Fact]
    public void A_managed_identity_is_of_one_app_and_refuses_another_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(" "));
        var factory = new ManagedIdentityServiceClientCredentialsFactory("app");
        Assert.Throws<InvalidOperationException>(() => { _ = factory.CreateCredentialsAsync("another", "audience", "https://login.example", true, default); });
        Assert.NotNull(factory.CreateCredentialsAsync("app", "audience", "https://login.example", true, default));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_managed_identity_without_an_audience_speaks_to_channels(string? audience) =>
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, new ManagedIdentityAppCredentials("app", audience).OAuthScope);

    [Fact]
    public async Task Without_an_app_id_a_call_carries_no_token()
    {
        foreach (var appId in new[] { null, "", AuthenticationConstants.AnonymousSkillAppId })
        {
            using var request = new HttpRequestMessage();
            await new MicrosoftAppCredentials(appId, null).ProcessHttpRequestAsync(request, default);
            Assert.Null(request.Headers.Authorization);
        }
    }

    [Fact]
    public void A_key_speaks_for_the_channels_that_it_names()
    {
        Assert.True(EndorsementsValidator.Validate(null, []));
        Assert.True(EndorsementsValidator.Validate("", ["right"]));
        Assert.True(EndorsementsValidator.Validate("right", ["right", "wrong"]));
        Assert.False(EndorsementsValidator.Validate("right", ["wrong"]));
        Assert.False(EndorsementsValidator.Validate("right", []));
        Assert.Equal("endorsements", Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("right", null!)).ParamName);
    }

    [Fact]
    public void Waiting_is_bounded()
    {
        Assert.False(RetryParams.StopRetrying.ShouldRetry);
        Assert.Equal(TimeSpan.FromMilliseconds(50), RetryParams.DefaultBackOff(0).RetryAfter);
        Assert.False(RetryParams.DefaultBackOff(10).ShouldRetry);
        Assert.Equal(TimeSpan.FromSeconds(10), new RetryParams(TimeSpan.FromSeconds(11), true).RetryAfter);
    }

    [Theory]
    [InlineData("1.0", "me", "appid", "another", true)]
    [InlineData("2.0", "me", "azp", "another", true)]
    [InlineData("2.0", "me", "appid", "another", false)]
    [InlineData("1.0", "me", "appid", "me", false)]
    [InlineData("1.0", "https://api.botframework.com", "appid", "another", false)]
    [InlineData("1.0", null, "appid", "another", false)]
    [InlineData(null, "me", "appid", "another", false)]
    [InlineData("1.0", "me", "appid", "AnonymousSkill", true)]
    public void A_bot_that_calls_another_is_known_by_who_asked_for_the_token(string? version, string? audience, string claim, string caller, bool isBot)
    {
        List<Claim> claims = [new(claim, caller)];
        if (version is not null)
        {
            claims.Add(new Claim("ver", version));
        }

        if (audience is not null)
        {
            claims.Add(new Claim("aud", audience));
        }

        Assert.Equal(isBot, SkillValidation.IsSkillClaim(claims));
        Assert.False(SkillValidation.IsSkillToken("Bearer"));
        Assert.False(SkillValidation.IsSkillToken(null));
        Assert.True(SkillValidation.IsSkillClaim(SkillValidation.CreateAnonymousSkillClaim().Claims));
    }
}
