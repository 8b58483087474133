namespace OrderBot.Bot.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public async Task Wording_sayings_articles_and_settings_are_in_order()
    {
        await using var check = CommandProcess.Start("check");
        var (code, output, errors) = await check.EndAsync();

        Assert.True(code == 0, output + errors);
        Assert.Contains("in order", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        await using var check = CommandProcess.Start("check", "--Consent:Expires=soon");
        var (code, output, _) = await check.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("Consent:Expires", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_understood_is_listed_with_its_count_and_without_who_said_it()
    {
        var folder = Directory.CreateTempSubdirectory("orderbot-unanswered-");
        await using (var chat = CommandProcess.Start("chat", "--guest", "--json", $"--Data={folder.FullName}"))
        {
            await chat.AskAsync("does the lamp hum at night? I am ann@example.com");
            await chat.AskAsync("Does the lamp hum at night? I am bob@example.org");
            await chat.AskAsync("thanks");
            await chat.EndAsync();
        }

        await using var check = CommandProcess.Start("check", "--unanswered", $"--Data={folder.FullName}");
        var (code, output, errors) = await check.EndAsync();

        Assert.True(code == 0, errors);
        var line = Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("2\t", line, StringComparison.Ordinal);
        Assert.Contains("lamp hum at night", line, StringComparison.Ordinal);
        Assert.DoesNotContain("ann", output, StringComparison.Ordinal);
        Assert.DoesNotContain("bob", output, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
