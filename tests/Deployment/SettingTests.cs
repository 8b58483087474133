using OrderBot.Deployment.Tests.Azure;

namespace OrderBot.Deployment.Tests;

/// <summary>Every setting that a template names exists in the code, and every setting of the code has its place in a template.</summary>
public sealed class SettingTests
{
    public static TheoryData<string> SettingFiles => ["container/container.env", "kubernetes/settings.env", "systemd/orderbot.env"];

    [Theory]
    [MemberData(nameof(SettingFiles))]
    public void A_file_names_only_settings_that_exist(string path) =>
        Assert.Empty(Templates.Settings(path, commented: true).Keys.Except(SettingNames.All));

    /// <summary>One that is missing is added to container.env, as a comment; for a secret its name alone.</summary>
    [Fact]
    public void The_containers_file_tells_of_every_setting_of_the_code()
    {
        var told = Templates.Settings("container/container.env", commented: true).Keys;
        Assert.Empty(SettingNames.All.Except(told));
    }

    [Theory]
    [MemberData(nameof(SettingFiles))]
    public void A_file_holds_no_secret(string path) =>
        Assert.All(Templates.Settings(path, commented: true).Where(one => IsSecret(one.Key)), one => Assert.Equal("", one.Value));

    /// <summary>The host itself reads what the file says, and starts from it or refuses it by name.</summary>
    [Theory]
    [MemberData(nameof(SettingFiles))]
    public void The_settings_are_such_as_the_bot_accepts(string path)
    {
        var settings = Templates.Settings(path);
        settings.TryAdd("ConnectionStrings:PostgreSql", "Host=database.example.com");
        settings.TryAdd("Orders:Key", new string('k', 32));
        var read = BotSettings.Read(new Microsoft.Extensions.Configuration.ConfigurationManager().With(settings), Path.GetTempPath());
        Assert.Equal(Path.GetFullPath(settings["Data"]), read.DataFolder);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    [InlineData("prod with Slack")]
    public void Azures_settings_exist_and_its_secrets_come_from_the_vault(string parameters)
    {
        var settings = Deployed.Of(parameters).Settings;
        Assert.Empty(settings.Keys.Where(name => !Templates.IsOfTheHost(name)).Select(name => name.Replace("__", ":", StringComparison.Ordinal)).Except(SettingNames.All));
        Assert.All(settings, one => Assert.Equal(IsSecret(one.Key), one.Value is null));
    }

    private static bool IsSecret(string name) =>
        name.EndsWith("Key", StringComparison.Ordinal) || name.EndsWith("Secret", StringComparison.Ordinal) || name.EndsWith("Password", StringComparison.Ordinal)
        || name.EndsWith("Token", StringComparison.Ordinal) || name.EndsWith("PostgreSql", StringComparison.Ordinal)
        || name.EndsWith("AzureMonitor", StringComparison.Ordinal);
}
