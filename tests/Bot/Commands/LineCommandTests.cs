using System.Text.Json;

namespace OrderBot.Bot.Tests.Commands;

public sealed class LineCommandTests
{
    [Fact]
    public async Task Consent_reads_every_line_also_an_empty_one_and_one_that_looks_like_json()
    {
        await using var consent = CommandProcess.Start("consent");
        Assert.Equal("yes", (await consent.AskAsync("yes, please")).GetProperty("consent").GetString());
        Assert.Equal("no", (await consent.AskAsync("no")).GetProperty("consent").GetString());
        Assert.Equal("unclear", (await consent.AskAsync("")).GetProperty("consent").GetString());
        var json = await consent.AskAsync("{\"text\":\"yes\"}");
        Assert.Equal("{\"text\":\"yes\"}", json.GetProperty("text").GetString());
        Assert.Equal("unclear", json.GetProperty("consent").GetString());
        Assert.True((await consent.AskAsync("ok, but how long does the refund take?")).GetProperty("question").GetBoolean());
        await consent.TellAsync("sure");
        Assert.Equal(0, (await consent.EndAsync()).Code);
    }

    [Fact]
    public async Task Understand_prints_intents_and_only_the_entities_that_are_there()
    {
        await using var understand = CommandProcess.Start("understand");
        var cancel = await understand.AskAsync("please cancel order 8001-0005");
        Assert.Equal("act", cancel.GetProperty("decision").GetString());
        Assert.Equal("CancelPaidOrder", cancel.GetProperty("intents")[0].GetProperty("intent").GetString());
        Assert.Equal("80010005", cancel.GetProperty("entities").GetProperty("orderNumber")[0].GetString());
        Assert.False(cancel.GetProperty("entities").TryGetProperty("email", out _));
        Assert.Equal("none", (await understand.AskAsync("")).GetProperty("decision").GetString());
    }

    [Fact]
    public async Task Understand_reads_a_bare_token_as_a_member_id_only_when_it_was_asked_for()
    {
        await using var asked = CommandProcess.Start("understand", "--asked", "memberId");
        await using var unasked = CommandProcess.Start("understand");
        Assert.Equal("H7K2M9QX41", (await asked.AskAsync("H7K2M9QX41")).GetProperty("entities").GetProperty("memberId")[0].GetString());
        Assert.False((await unasked.AskAsync("H7K2M9QX41")).GetProperty("entities").TryGetProperty("memberId", out _));
    }

    [Fact]
    public async Task Ask_answers_with_sources_or_says_that_it_does_not_know()
    {
        await using var ask = CommandProcess.Start("ask", "--json");
        var known = await ask.AskAsync("why is there no cancel button?");
        Assert.True(known.GetProperty("known").GetBoolean());
        Assert.Equal("no-cancel-button", known.GetProperty("citations")[0].GetProperty("article").GetString());
        Assert.NotEmpty(known.GetProperty("citations")[0].GetProperty("quote").GetString()!);
        var unknown = await ask.AskAsync("who won the world cup?");
        Assert.False(unknown.GetProperty("known").GetBoolean());
        Assert.Equal(0, unknown.GetProperty("citations").GetArrayLength());
    }

    [Fact]
    public async Task Ask_takes_settings_on_either_side_of_the_question()
    {
        foreach (var said in (string[][])[["--json", "--Data", "elsewhere", "where is my order"], ["where is my order", "--json", "--Data=elsewhere"]])
        {
            await using var ask = CommandProcess.Start(["ask", .. said]);
            var (code, output, _) = await ask.EndAsync();
            Assert.Equal(0, code);
            Assert.Contains("order-status", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ask_takes_its_question_as_a_word_too()
    {
        await using var ask = CommandProcess.Start("ask", "what do I do if I forgot my password?", "--json");
        var (code, output, _) = await ask.EndAsync();
        Assert.Equal(0, code);
        Assert.Equal("forgot-password", JsonDocument.Parse(output).RootElement.GetProperty("citations")[0].GetProperty("article").GetString());
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("chat", "--guest", "--buyer", "MB100001")]
    [InlineData("ask")]
    [InlineData("understand", "--asked", "shoeSize")]
    [InlineData("consent", "--loud")]
    [InlineData("dance")]
    [InlineData("--Marketplace:Rest=true")]
    [InlineData("--Orders:UnpaidFor=soon")]
    [InlineData("--Storage=Paper")]
    [InlineData("--TimeZone=Mars/Olympus")]
    [InlineData("--Model:Endpoint=https://model.example")]
    [InlineData("--Model:Kind=Oracle")]
    [InlineData("--Orders:Url=https://shop.example/shop/api")]
    [InlineData("ask", "--jsno")]
    [InlineData("chat", "--buyer", "--json")]
    [InlineData("ask", " ")]
    [InlineData("--urls=http://0.0.0.0:3978")]
    public async Task What_cannot_be_meant_is_refused_with_a_word_on_what_to_type(params string[] words)
    {
        await using var process = CommandProcess.Start(words);
        var (code, output, errors) = await process.EndAsync();
        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean chat?", "chatt")]
    [InlineData("Did you mean --help?", "help")]
    [InlineData("Did you mean --buyer?", "chat", "--byer", "MB100001")]
    [InlineData("Did you mean --unanswered?", "check", "--unanwered")]
    [InlineData("Say chat --help", "chat", "--buyer")]
    [InlineData("Type: export MB100001", "export")]
    [InlineData("Type: forget MB100001", "forget", "--TimeZone=UTC")]
    [InlineData("Did you mean --Limits:Enabled=…?", "--Limits:Enbled=false")]
    [InlineData("Limits:Address", "--Limits:Address=0")]
    [InlineData("Desk:Key", "--Desk:Key=short")]
    [InlineData("SignIn:Lasts", "--SignIn:Lasts=-1")]
    [InlineData("Stop:Within", "--Stop:Within=soon")]
    [InlineData("such as http://localhost:4317", "--Telemetry:Otlp=collector")]
    [InlineData("ASPNETCORE_URLS", "--urls=nonsense")]
    [InlineData("ASPNETCORE_URLS", "--urls=http://localhost:99999")]
    [InlineData("ASPNETCORE_URLS", "--urls=ftp://localhost")]
    [InlineData("Setting Data", "--Data=/dev/null/data")]
    [InlineData("Setting Data", "chat", "--guest", "--Data=/dev/null/data")]
    [InlineData("ConnectionStrings:PostgreSql", "--Storage=PostgreSql", "--ConnectionStrings:PostgreSql=shop")]
    [InlineData("Setting ConnectionStrings:PostgreSql", "--Storage=PostgreSql", "--ConnectionStrings:PostgreSql=Host=127.0.0.1;Port=1;Timeout=2;Maximum Pool Size=4")]
    [InlineData("Maximum Pool Size must be 5 or more", "--Storage=PostgreSql", "--ConnectionStrings:PostgreSql=Host=127.0.0.1;Port=1;Timeout=2;MaxPoolSize=4")]
    [InlineData("DirectLine:AllowedOrigins", "--DirectLine:AllowedOrigins=shop.example.com")]
    [InlineData("DirectLine:AllowedOrigins", "--DirectLine:AllowedOrigins=https://shop.example.com/chat")]
    [InlineData("MicrosoftAppType", "--MicrosoftAppId=app", "--MicrosoftAppType=Own")]
    [InlineData("MicrosoftAppPassword", "--MicrosoftAppId=app")]
    [InlineData("MicrosoftAppTenantId", "--MicrosoftAppId=app", "--MicrosoftAppPassword=word", "--MicrosoftAppType=SingleTenant")]
    [InlineData("MicrosoftAppPassword", "--MicrosoftAppId=app", "--MicrosoftAppPassword=word", "--MicrosoftAppTenantId=ours", "--MicrosoftAppType=UserAssignedMSI")]
    [InlineData("MicrosoftAppId", "--MicrosoftAppPassword=word")]
    [InlineData("MicrosoftAppId", "--MicrosoftAppType=SingleTenant")]
    public async Task A_slip_is_told_by_name(string told, params string[] words)
    {
        await using var command = CommandProcess.Start(words);
        var (code, _, errors) = await command.EndAsync();
        Assert.Equal(2, code);
        Assert.Contains(told, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_service_that_does_not_answer_is_told_with_the_settings_that_lead_there()
    {
        await using var chat = CommandProcess.Start("chat", "--buyer", "MB100001", "--Orders:Url=http://127.0.0.1:1/shop/api", "--Orders:Key=0123456789abcdef");
        var (code, output, errors) = await chat.EndAsync();
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("Orders:Url", errors.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConnectionStrings:PostgreSql", "--Storage=PostgreSql", "--ConnectionStrings:PostgreSql=Host=127.0.0.1;Port=1;Timeout=2")]
    [InlineData("ConnectionStrings:PostgreSql", "export", "MB100001", "--Storage=PostgreSql", "--ConnectionStrings:PostgreSql=Host=127.0.0.1;Port=1;Timeout=2")]
    [InlineData("ConnectionStrings:PostgreSql", "--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql=Host={CommandProcess.NoHost};Port=1;Timeout=2")]
    [InlineData("ConnectionStrings:PostgreSql", "forget", "MB100001", "--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql=Host={CommandProcess.NoHost};Port=1;Timeout=2")]
    [InlineData("ASPNETCORE_URLS", "--urls=http://192.0.2.1:3978", "--Marketplace:Demo=true")]
    public async Task What_keeps_a_command_from_starting_is_said_in_a_line(string told, params string[] words)
    {
        await using var command = CommandProcess.Start(words);
        var (code, output, errors) = await command.EndAsync();
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_listed_for_people_and_for_programs()
    {
        await using var page = CommandProcess.Start("settings");
        Assert.Contains("| `Consent:Expires` | 00:30:00 |", (await page.EndAsync()).Output, StringComparison.Ordinal);
        await using var lines = CommandProcess.Start("settings", "--json");
        var (code, output, _) = await lines.EndAsync();
        Assert.Equal(0, code);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("{\"name\":", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("chat")]
    [InlineData("ask")]
    [InlineData("understand")]
    [InlineData("consent")]
    [InlineData("settings")]
    [InlineData("check")]
    [InlineData("migrate")]
    [InlineData("export")]
    [InlineData("forget")]
    public async Task Every_command_explains_itself(params string[] words)
    {
        await using var process = CommandProcess.Start([.. words, "--help"]);
        var (code, output, _) = await process.EndAsync();
        Assert.Equal(0, code);
        Assert.Contains("Usage", output, StringComparison.Ordinal);
        Assert.Contains($"Example:\n  dotnet run --project bot -- {words.FirstOrDefault()}", output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 fine, 1 failed, 2 wrong usage.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("dditional", output, StringComparison.Ordinal);
        Assert.Equal(words is not ["understand" or "consent" or "settings"], output.Contains("--Setting=value", StringComparison.Ordinal));
    }
}
