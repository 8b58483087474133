using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>Only a token that fits in every part lets an activity in.</summary>
public sealed class IncomingTokenTests : IAsyncLifetime
{
    private const string App = "2d0b5fb5-0000-4000-8000-000000000001";
    private const string Tenant = "7a1f0d5e-0000-4000-8000-000000000002";
    private const string ChannelIssuer = "https://api.botframework.com";
    private const string EmulatorIssuer = "https://login.microsoftonline.com/" + Tenant + "/v2.0";
    private const string Service = "https://smba.example/emea/";

    private LocalIssuer issuer = null!;
    private ConfigurationBotFrameworkAuthentication authentication = null!;

    public async Task InitializeAsync()
    {
        issuer = await LocalIssuer.StartAsync();
        authentication = With(("MicrosoftAppId", App), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant), ("MicrosoftAppType", "SingleTenant"));
    }

    public async Task DisposeAsync() => await issuer.DisposeAsync();

    [Fact]
    public async Task A_channels_token_lets_its_activity_in()
    {
        var result = await authentication.AuthenticateRequestAsync(FromTeams(), ChannelToken(), CancellationToken.None);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(App, result.ClaimsIdentity.FindFirst("aud")!.Value);
        Assert.Equal(CallerIdConstants.PublicAzureChannel, result.CallerId);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, result.Audience);
    }

    [Fact]
    public async Task Keys_are_fetched_once_for_many_tokens()
    {
        for (var turn = 0; turn < 3; turn++)
        {
            await authentication.AuthenticateRequestAsync(FromTeams(), ChannelToken(), CancellationToken.None);
        }

        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused()
        => await Refused(FromTeams(), ChannelToken(audience: "3d0b5fb5-0000-4000-8000-000000000001"));

    [Fact]
    public async Task A_token_of_an_unknown_issuer_is_refused()
        => await Refused(FromTeams(), ChannelToken(from: "https://elsewhere.example"));

    [Fact]
    public async Task A_token_signed_by_a_strangers_key_is_refused()
        => await Refused(FromTeams(), ChannelToken(byStranger: true));

    [Fact]
    public async Task A_token_that_vouches_for_another_service_address_is_refused()
        => await Refused(FromTeams(), ChannelToken(service: "https://evil.example/"));

    [Fact]
    public async Task A_token_that_vouches_for_no_service_address_is_refused()
        => await Refused(FromTeams(), ChannelToken(service: null));

    [Theory]
    [InlineData(null)]
    [InlineData(Service)]
    public async Task An_activity_without_a_service_address_is_refused(string? vouched)
        => await Refused(new Activity("message", channelId: "msteams"), ChannelToken(service: vouched));

    [Fact]
    public async Task A_key_that_does_not_speak_for_the_channel_is_refused()
        => await Refused(new Activity("message", channelId: "slack", serviceUrl: Service), ChannelToken());

    [Fact]
    public async Task An_activity_that_names_no_channel_is_refused()
        => await Refused(new Activity("message", serviceUrl: Service), ChannelToken());

    [Theory]
    [InlineData(66)]
    [InlineData(-6)]
    public async Task A_token_before_or_after_its_time_is_refused(int minutesOld)
        => await Refused(FromTeams(), ChannelToken(age: TimeSpan.FromMinutes(minutesOld)));

    [Theory]
    [InlineData(64)]
    [InlineData(-4)]
    public async Task Clocks_may_differ_by_five_minutes(int minutesOld)
        => await authentication.AuthenticateRequestAsync(FromTeams(), ChannelToken(age: TimeSpan.FromMinutes(minutesOld)), CancellationToken.None);

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task What_is_no_token_is_refused(string header) => await Refused(FromTeams(), header);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_a_token_nobody_comes_in(string? header) => await Refused(FromTeams(), header);

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var signed = ChannelToken();
        var payload = signed.Split('.')[1];
        var header = Convert.ToBase64String("""{"alg":"none","kid":"k1"}"""u8.ToArray()).TrimEnd('=');

        await Refused(FromTeams(), $"Bearer {header}.{payload}.");
    }

    [Theory]
    [InlineData("2.0", "azp")]
    [InlineData("1.0", "appid")]
    public async Task The_emulators_token_for_this_bot_is_accepted(string version, string claim)
    {
        var token = issuer.Issue(new() { ["ver"] = version, [claim] = App }, EmulatorIssuer, App);

        var result = await authentication.AuthenticateRequestAsync(FromEmulator(), token, CancellationToken.None);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    [Theory]
    [InlineData("2.0", "appid")]
    [InlineData("1.0", "azp")]
    [InlineData("3.0", "azp")]
    public async Task The_emulators_token_must_say_that_it_was_given_to_this_bot(string version, string claim)
        => await Refused(FromEmulator(), issuer.Issue(new() { ["ver"] = version, [claim] = App }, EmulatorIssuer, App));

    [Fact]
    public async Task The_emulators_token_of_another_tenant_is_refused()
        => await Refused(FromEmulator(), issuer.Issue(new() { ["ver"] = "2.0", ["azp"] = App }, "https://login.microsoftonline.com/somebody/v2.0", App));

    [Fact]
    public async Task Without_credentials_who_brings_no_token_is_anonymous()
    {
        var result = await With().AuthenticateRequestAsync(FromEmulator(), string.Empty, CancellationToken.None);

        Assert.Equal(AuthenticationConstants.AnonymousAuthType, result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
    }

    [Fact]
    public async Task Without_credentials_a_token_is_for_somebody_else()
        => await Assert.ThrowsAsync<UnauthorizedAccessException>(() => With().AuthenticateRequestAsync(FromTeams(), ChannelToken(), CancellationToken.None));

    [Fact]
    public async Task When_the_keys_cannot_be_had_nobody_comes_in()
    {
        var cut = new ConfigurationBotFrameworkAuthentication(Settings(("MicrosoftAppId", App), ("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:1/none")));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cut.AuthenticateRequestAsync(FromTeams(), ChannelToken(), CancellationToken.None));
    }

    [Theory]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://keys.example/")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.example/")]
    [InlineData("MicrosoftAppType", "SomethingElse")]
    [InlineData("MicrosoftAppType", "SingleTenant")]
    public void Settings_that_cannot_be_safe_or_whole_are_refused_at_the_start(string name, string value)
        => Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Settings((name, value))));

    private static Activity FromTeams() => new("message", channelId: "msteams", serviceUrl: Service);

    private static Activity FromEmulator() => new("message", channelId: "emulator", serviceUrl: "http://localhost:50000");

    private static IConfiguration Settings(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();

    private ConfigurationBotFrameworkAuthentication With(params (string Name, string Value)[] settings)
        => new(Settings([.. settings, ("ToBotFromChannelOpenIdMetadataUrl", issuer.Metadata), ("ToBotFromEmulatorOpenIdMetadataUrl", issuer.Metadata)]));

    private string ChannelToken(string audience = App, string from = ChannelIssuer, string? service = Service, TimeSpan age = default, bool byStranger = false)
        => issuer.Issue(service is null ? [] : new() { ["serviceurl"] = service }, from, audience, age, byStranger);

    private async Task Refused(Activity activity, string? header)
        => await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(activity, header, CancellationToken.None));
}
