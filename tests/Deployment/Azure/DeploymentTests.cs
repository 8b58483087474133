namespace OrderBot.Deployment.Tests.Azure;

/// <summary>What dev's and prod's parameters make of the template is what an operator expects.</summary>
public sealed class DeploymentTests
{
    private static readonly string[] Always =
    [
        "Microsoft.App/containerApps", "Microsoft.App/managedEnvironments", "Microsoft.BotService/botServices", "Microsoft.BotService/botServices/channels",
        "Microsoft.DBforPostgreSQL/flexibleServers", "Microsoft.DBforPostgreSQL/flexibleServers/databases", "Microsoft.Insights/components",
        "Microsoft.KeyVault/vaults", "Microsoft.KeyVault/vaults/secrets", "Microsoft.ManagedIdentity/userAssignedIdentities", "Microsoft.OperationalInsights/workspaces",
    ];

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Everything_that_the_bot_needs_is_there(string parameters) => Assert.Empty(Always.Except(Deployed.Of(parameters).Types));

    [Theory]
    [InlineData("dev", 0)]
    [InlineData("prod", 1)]
    public void A_model_only_where_one_is_wished(string parameters, int models) =>
        Assert.Equal(models, Deployed.Of(parameters).Types.Count(type => type == "Microsoft.CognitiveServices/accounts"));

    [Fact]
    public void The_model_is_asked_by_the_identity_and_has_no_keys()
    {
        Assert.True(Deployed.Of("prod").One("Microsoft.CognitiveServices/accounts").GetProperty("properties").GetProperty("disableLocalAuth").GetBoolean());
        Assert.DoesNotContain("Model__Key", Deployed.Of("prod").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev", new[] { "MsTeamsChannel" })]
    [InlineData("prod", new[] { "MsTeamsChannel", "SlackChannel" })]
    public void The_channels_are_those_that_were_wished(string parameters, string[] channels)
    {
        var text = Deployed.Of(parameters).Text;
        Assert.Equal(channels, new[] { "MsTeamsChannel", "SlackChannel" }.Where(channel => text.Contains($"\"channelName\": \"{channel}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dev_is_the_demo_and_prod_is_not()
    {
        Assert.Equal("true", Deployed.Of("dev").Settings["Marketplace__Demo"], ignoreCase: true);
        Assert.Equal("https://shop.example.com/shop/api", Deployed.Of("prod").Settings["Orders__Url"]);
        Assert.DoesNotContain("Marketplace__Demo", Deployed.Of("prod").Settings.Keys);
    }

    [Theory]
    [InlineData("prod", false)]
    [InlineData("prod with Slack", true)]
    public void Slack_is_answered_directly_when_that_was_wished(string parameters, bool slack)
    {
        Assert.Equal(slack, Deployed.Of(parameters).Settings.ContainsKey("Slack__SigningSecret"));
        Assert.Equal(slack, Deployed.Of(parameters).Settings.ContainsKey("Slack__BotToken"));
    }

    [Theory]
    [InlineData("dev", true)]
    [InlineData("prod", true)]
    [InlineData("prod without Application Insights", false)]
    public void What_is_measured_goes_to_application_insights_where_that_was_wished(string parameters, bool sent)
    {
        Assert.Equal(sent, Deployed.Of(parameters).Settings.ContainsKey("Telemetry__AzureMonitor"));
        Assert.Equal(sent, Deployed.Of(parameters).Types.Contains("Microsoft.Insights/components"));
    }

    [Fact]
    public void Prod_outlives_a_machine_and_a_zone()
    {
        var prod = Deployed.Of("prod");
        var scale = prod.One("Microsoft.App/containerApps").GetProperty("properties").GetProperty("template").GetProperty("scale");
        Assert.True(scale.GetProperty("minReplicas").GetInt32() >= 2);
        Assert.Equal("ZoneRedundant", prod.One("Microsoft.DBforPostgreSQL/flexibleServers").GetProperty("properties").GetProperty("highAvailability").GetProperty("mode").GetString());
        Assert.True(prod.One("Microsoft.KeyVault/vaults").GetProperty("properties").GetProperty("enablePurgeProtection").GetBoolean());
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void The_app_is_asked_for_its_health_and_told_where_to_write(string parameters)
    {
        var container = Deployed.Of(parameters).Container;
        Assert.Equal(
            ["Startup /health/live", "Liveness /health/live", "Readiness /health/ready"],
            container.GetProperty("probes").EnumerateArray().Select(probe => $"{probe.GetProperty("type")} {probe.GetProperty("httpGet").GetProperty("path")}"));
        Assert.StartsWith(container.GetProperty("volumeMounts")[0].GetProperty("mountPath").GetString()!, Deployed.Of(parameters).Settings["Data"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void No_secret_stands_in_what_azure_keeps_of_the_resources(string parameters)
    {
        var text = Deployed.Of(parameters).Text;
        Assert.All(Deployed.Environment.Values.Where(value => value.Length == 40), secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void The_bot_has_an_identity_and_no_password(string parameters)
    {
        Assert.Equal("UserAssignedMSI", Deployed.Of(parameters).Settings["MicrosoftAppType"]);
        Assert.DoesNotContain("MicrosoftAppPassword", Deployed.Of(parameters).Text, StringComparison.Ordinal);
        Assert.Equal("UserAssignedMSI", Deployed.Of(parameters).One("Microsoft.BotService/botServices").GetProperty("properties").GetProperty("msaAppType").GetString());
    }
}
