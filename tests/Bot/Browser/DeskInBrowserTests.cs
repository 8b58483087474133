using System.Net.Http.Json;
using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The support desk as a person uses it, on a desktop and on a phone.</summary>
public sealed class DeskInBrowserTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_person_sees_who_waits_reads_the_talk_and_answers_in_it(bool phone)
    {
        var talk = phone ? "phone" : "desktop";
        var desk = await browser.VisitAsync("/desk", phone, dark: phone);
        await SayAsync(talk, "1", "my parcel <img src=x onerror=document.title='owned'> of order 80010002 is wet");
        await SayAsync(talk, "2", "I want to talk to a person");

        // The list shows it by itself.
        await Assertions.Expect(desk.GetByText("Asked: I want to talk to a person").First).ToBeVisibleAsync();
        await ShopInBrowser.PictureAsync(desk, $"desk-list-{talk}");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Ana Ferreira (MB100001)" }).Last.ClickAsync();
        var log = desk.GetByRole(AriaRole.Log);
        await Assertions.Expect(log).ToContainTextAsync("onerror=document.title");
        await Assertions.Expect(desk).Not.ToHaveTitleAsync("owned");

        await SayAsync(talk, "3", "is anybody there?");
        await Assertions.Expect(log).ToContainTextAsync("is anybody there?");
        await desk.GetByLabel("Your answer").FillAsync("Hello, this is Kim.");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(log).ToContainTextAsync("Hello, this is Kim.");
        await ShopInBrowser.PictureAsync(desk, $"desk-talk-{talk}");
        Assert.False(await desk.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        Assert.Empty(await desk.EvaluateAsync<string[]>("[...document.querySelectorAll('textarea, input:not([type=hidden])')].filter(field => !field.labels.length).map(field => field.name)"));

        await desk.GetByRole(AriaRole.Button, new() { Name = "End the talk" }).ClickAsync();
        await Assertions.Expect(desk.GetByRole(AriaRole.Heading, new() { Name = "Support desk" })).ToBeVisibleAsync();
    }

    /// <summary>Its replies go nowhere: here it is the desk that is looked at.</summary>
    private async Task SayAsync(string conversation, string id, string text)
    {
        var answer = await browser.Shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = $"{conversation}-{id}",
            channelId = "emulator",
            serviceUrl = "http://localhost:1",
            from = new { id = "MB100001" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation },
            text,
        });
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
    }
}
