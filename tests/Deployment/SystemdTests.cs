namespace OrderBot.Deployment.Tests;

/// <summary>The unit runs the bot as nobody in particular, who may write its own state only.</summary>
public sealed class SystemdTests
{
    private static readonly ILookup<string, string> Unit = File.ReadAllLines(Templates.At("systemd/orderbot.service"))
        .Where(line => line.Length > 0 && line[0] is not ('#' or '['))
        .ToLookup(line => line[..line.IndexOf('=', StringComparison.Ordinal)], line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    [Theory]
    [InlineData("DynamicUser", "yes")]
    [InlineData("NoNewPrivileges", "yes")]
    [InlineData("ProtectSystem", "strict")]
    [InlineData("ProtectHome", "yes")]
    [InlineData("CapabilityBoundingSet", "")]
    [InlineData("StateDirectoryMode", "0700")]
    public void It_is_locked_down(string name, string value) => Assert.Equal(value, Assert.Single(Unit[name]));

    [Fact]
    public void Its_data_is_the_state_folder_that_systemd_makes() =>
        Assert.Equal($"/var/lib/{Unit["StateDirectory"].Single()}", Templates.Settings("systemd/orderbot.env")["Data"]);

    [Fact]
    public void Secrets_are_read_from_a_file_of_their_own_which_may_be_missing() =>
        Assert.Equal(["/etc/orderbot/orderbot.env", "-/etc/orderbot/secrets.env"], Unit["EnvironmentFile"]);

    [Fact]
    public void Just_in_time_code_is_not_forbidden() => Assert.Empty(Unit["MemoryDenyWriteExecute"]);

    [Fact]
    public void Turns_in_progress_have_time() => Assert.True(int.Parse(Unit["TimeoutStopSec"].Single(), System.Globalization.CultureInfo.InvariantCulture) >= 30);
}
