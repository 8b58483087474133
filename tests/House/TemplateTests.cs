using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>Deployment templates name only settings that exist, and hold no secret.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Templates => [.. Repository.Files(Repository.At("deploymentTemplates"), "*").Select(Repository.NameOf)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_names_only_settings_that_exist(string path)
    {
        Rule.Holds(TemplateRules.SettingsIn(File.ReadAllText(Repository.At(path)), path.EndsWith(".service", StringComparison.Ordinal)).Except(SettingNames.All));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_holds_no_secret(string path) =>
        Rule.Holds(TemplateRules.SecretsIn(File.ReadAllText(Repository.At(path)), path.Contains(".bicep", StringComparison.Ordinal)));

    [Fact]
    public void The_container_asks_a_health_probe()
    {
        Assert.Contains("GET /health/live ", File.ReadAllText(Repository.At("deploymentTemplates/container/Dockerfile")));
    }

    [Fact]
    public void The_container_does_not_run_as_root()
    {
        Assert.Matches("(?m)^USER \\$APP_UID$", File.ReadAllText(Repository.At("deploymentTemplates/container/Dockerfile")));
    }

    [Fact]
    public void Settings_are_found_in_lines_comments_and_prose()
    {
        const string Text = """
            Data=/data
            #Orders__Url=https://example.com
            ENV TimeZone=UTC \
                Storage=Sqlite
            ASPNETCORE_URLS=http://+:8080
            The secret is `Slack__BotToken`.
            """;

        Assert.Equal(["Data", "Orders:Url", "Slack:BotToken", "Storage", "TimeZone"], TemplateRules.SettingsIn(Text).Order());
    }

    [Theory]
    [InlineData("Orders__Key=abc", true)]
    [InlineData("ConnectionStrings__PostgreSql=Host=db;Password=x", true)]
    [InlineData("-----BEGIN PRIVATE KEY-----", true)]
    [InlineData("Anything=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ", true)]
    [InlineData("\"ordersKey\": \"hunter\"", true)]
    [InlineData("  password: hunter", true)]
    [InlineData("\"ordersKey\": \"[parameters('ordersKey')]\"", false)]
    [InlineData("guid(vault.id, '4633458b-17de-408a-b874-0445c86b69e6')", false)]
    [InlineData("  topologyKey: kubernetes.io/hostname", false)]
    [InlineData("automountServiceAccountToken: false", false)]
    [InlineData("--from-literal=Orders__Key=…", false)]
    [InlineData("Orders__Key=", false)]
    [InlineData("MicrosoftAppPassword=${PASSWORD}", false)]
    [InlineData("Its key is the secret Orders__Key.", false)]
    [InlineData("docker build -f deploymentTemplates/container/Dockerfile -t orderbot .", false)]
    public void A_secret_is_told_from_a_name(string text, bool secret) => Assert.Equal(secret, TemplateRules.SecretsIn(text).Any());

    [Theory]
    [InlineData("  administratorLoginPassword: postgresPassword", false)]
    [InlineData("  administratorLoginPassword: 'hunter'", true)]
    [InlineData("param ordersKey string = ''", false)]
    [InlineData("param ordersKey string = 'hunter'", true)]
    public void In_bicep_only_a_quoted_text_can_be_a_secret(string text, bool secret) => Assert.Equal(secret, TemplateRules.SecretsIn(text, bicep: true).Any());
}
