using System.Text;
using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>forget and export as they are typed, on what a real talk has left.</summary>
public sealed class ForgetCommandTests : IAsyncLifetime
{
    private RunningShop shop = null!;
    private TeamsUsers users = null!;

    public async Task InitializeAsync()
    {
        shop = await RunningShop.StartAsync();
        users = new TeamsUsers(shop);
        await users.TalkAsync();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(shop.Folder, recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("MB100001")]
    [InlineData("mb100001")]
    public async Task Whoever_is_forgotten_is_in_no_file_of_the_data_folder_and_another_still_is(string typed)
    {
        await shop.StopAsync();
        Assert.True(Holds("zebra ribbon"));
        Assert.True(Holds("MB100001"));
        var (code, output, errors) = await RunAsync("forget", typed);
        Assert.Equal((0, ""), (code, errors.Trim()));
        Assert.StartsWith("Forgotten: 1 conversations, 11 orders of MB100001.\nIn 1 more conversations", output, StringComparison.Ordinal);
        Assert.Empty(HoldersOf("zebra ribbon", "MB100001", "buyer1@example.com", "Ana Ferreira"));
        Assert.True(Holds("yak ribbon"));
        Assert.True(Holds("MB100002"));
        Assert.True(Holds("how can I cancel an order"));
    }

    [Fact]
    public async Task It_is_done_while_a_bot_runs_too_and_the_bot_goes_on()
    {
        Assert.Equal(0, (await RunAsync("forget", "MB100001")).Code);
        Assert.Contains("SignIn.SignInFirst", await users.SayAsync("ann", "hers", "where is my order 80010002"), StringComparison.Ordinal);
        Assert.Contains("OrderStatus.Shipped", await users.SayAsync("bob", "his", "where is my order 80020002"), StringComparison.Ordinal);
        await shop.StopAsync();
        Assert.False(Holds("zebra ribbon"));
    }

    [Fact]
    public async Task Of_nobody_it_is_said_that_there_is_nothing_to_forget()
    {
        await shop.StopAsync();
        Assert.Equal(0, (await RunAsync("forget", "MB100001")).Code);
        foreach (var nobody in new[] { "MB100001", "MB999999" })
        {
            var (code, output, errors) = await RunAsync("forget", nobody);
            Assert.Equal((1, ""), (code, output));
            Assert.Equal($"Nobody of the Member ID {nobody} is known, and nothing is kept about one: there is nothing to forget.", errors.Trim());
        }
    }

    [Fact]
    public async Task What_is_kept_is_printed_with_mails_users_and_own_words_in_a_group()
    {
        await shop.StopAsync();
        var (code, output, _) = await RunAsync("export", "mb100001");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal(("MB100001", "Ana Ferreira"), (root.GetProperty("memberId").GetString(), root.GetProperty("name").GetString()));
        Assert.Equal(11, root.GetProperty("orders").GetArrayLength());
        Assert.StartsWith("Your sign-in code", root.GetProperty("mails")[0].GetProperty("subject").GetString(), StringComparison.Ordinal);
        Assert.Equal("ann", root.GetProperty("users")[0].GetProperty("id").GetString());
        Assert.Equal(["hers", "team"], root.GetProperty("conversations").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.Contains("the one with the zebra ribbon", output, StringComparison.Ordinal);
        Assert.Contains("and the zebra ribbon", output, StringComparison.Ordinal);
        Assert.DoesNotContain("yak ribbon", output, StringComparison.Ordinal);
        Assert.DoesNotContain("how can I cancel an order", output, StringComparison.Ordinal);
    }

    private bool Holds(string words) => HoldersOf(words).Any();

    /// <summary>What was not understood is kept without who said it.</summary>
    private IEnumerable<string> HoldersOf(params string[] words) =>
        from path in Directory.GetFiles(shop.Folder, "*", SearchOption.AllDirectories)
        where !Path.GetFileName(path).StartsWith("unanswered", StringComparison.Ordinal)
        let content = File.ReadAllBytes(path)
        from word in words
        where content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0
        select $"{Path.GetFileName(path)} holds {word}";

    private async Task<(int Code, string Output, string Errors)> RunAsync(string command, string member)
    {
        await using var process = CommandProcess.Start(command, member, $"--Data={shop.Folder}");
        return await process.EndAsync();
    }
}
