using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>The older way to ask who sent an activity refuses the same tokens.</summary>
public sealed class JwtTokenValidationTests : IAsyncLifetime
{
    private const string App = "2d0b5fb5-0000-4000-8000-000000000001";
    private const string Service = "https://smba.example/emea/";

    private readonly SimpleCredentialProvider credentials = new(App, "secret");
    private readonly HttpClient http = new();
    private LocalIssuer issuer = null!;

    public async Task InitializeAsync()
    {
        issuer = await LocalIssuer.StartAsync();
        ChannelValidation.OpenIdMetadataUrl = issuer.Metadata;
    }

    public async Task DisposeAsync()
    {
        ChannelValidation.OpenIdMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
        http.Dispose();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_channels_token_tells_who_sent_the_activity()
    {
        var identity = await Ask(Token());

        Assert.True(identity.IsAuthenticated);
        Assert.Equal(App, identity.FindFirst("aud")!.Value);
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused() => await Refused(Token(audience: "another"));

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() => await Refused(Token(from: "https://elsewhere.example"));

    [Fact]
    public async Task A_token_for_another_address_is_refused() => await Refused(Token(service: "https://elsewhere.example"));

    [Fact]
    public async Task A_token_of_a_strangers_key_is_refused() => await Refused(Token(byStranger: true));

    [Fact]
    public async Task A_token_past_its_time_is_refused() => await Refused(Token(hoursOld: 2));

    [Fact]
    public async Task A_key_that_does_not_speak_for_the_channel_is_refused() => await Refused(Token(), Channels.Slack);

    [Fact]
    public async Task Without_a_token_nobody_comes_in() => await Refused("");

    [Fact]
    public async Task Without_an_app_id_who_brings_no_token_is_anonymous()
    {
        var identity = await JwtTokenValidation.AuthenticateRequest(new Activity(), "", new SimpleCredentialProvider(), null, http);

        Assert.Equal(AuthenticationConstants.AnonymousAuthType, identity.AuthenticationType);
        Assert.Empty(identity.Claims);
    }

    [Fact]
    public async Task A_header_is_needed_where_only_the_header_is_asked_about()
        => await Assert.ThrowsAsync<ArgumentNullException>(() => JwtTokenValidation.ValidateAuthHeader("", credentials, new SimpleChannelProvider(), "", null, http));

    [Theory]
    [InlineData("https://sts.windows.net/t1/", true)]
    [InlineData("https://login.microsoftonline.com/t1/v2.0", true)]
    [InlineData("https://login.microsoftonline.com/t2/v2.0", false)]
    [InlineData("https://api.botframework.com", false)]
    public void A_token_of_the_emulator_is_known_by_the_tenant_that_issued_it(string from, bool isEmulators)
        => Assert.Equal(isEmulators, EmulatorValidation.IsTokenFromEmulator(issuer.Issue(new Dictionary<string, object> { ["tid"] = "t1" }, from, App)));

    [Fact]
    public async Task Endorsements_are_read_by_key()
    {
        var retriever = new EndorsementsRetriever(http);
        var found = await retriever.GetConfigurationAsync(issuer.Metadata, retriever, CancellationToken.None);

        Assert.Equal(["msteams", "webchat"], found["k1"].Order());
    }

    private Task<System.Security.Claims.ClaimsIdentity> Ask(string header, string channel = Channels.Msteams)
        => JwtTokenValidation.AuthenticateRequest(new Activity { ChannelId = channel, ServiceUrl = Service }, header, credentials, new SimpleChannelProvider(), http);

    private Task Refused(string header, string channel = Channels.Msteams) => Assert.ThrowsAsync<UnauthorizedAccessException>(() => Ask(header, channel));

    private string Token(string audience = App, string from = "https://api.botframework.com", string service = Service, bool byStranger = false, int hoursOld = 0)
        => issuer.Issue(new Dictionary<string, object> { ["serviceurl"] = service }, from, audience, TimeSpan.FromHours(hoursOld), byStranger);
}
