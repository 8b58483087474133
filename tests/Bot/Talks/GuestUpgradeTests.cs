using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>A guest of Chat now! who signs in on the shop's page in the middle of a talk, and who signs out there.</summary>
public sealed class GuestUpgradeTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private RunningShop shop = null!;
    private HttpClient page = null!;
    private string id = "";
    private string token = "";
    private string watermark = "";

    public async Task InitializeAsync()
    {
        shop = await RunningShop.StartAsync();
        page = shop.NewClient();
        await TakeTokenAsync(new { });
        await CallAsync(HttpMethod.Post, "/v3/directline/conversations", new { });
        await HeardAsync(1);
    }

    public async Task DisposeAsync()
    {
        page.Dispose();
        await shop.DisposeAsync();
    }

    [Fact]
    public async Task The_wish_goes_on_when_the_guest_has_signed_in_on_the_page()
    {
        Assert.Equal("SignIn.SignInFirst", (await SayAsync("cancel order 80010005", 1))[^1]);
        (await page.PostAsJsonAsync("/demo/sign-in", new { memberId = "MB100001" })).EnsureSuccessStatusCode();
        await TakeTokenAsync(new { conversationId = id, token });
        Assert.Equal(["CancelPaidOrder.OrderIsPaid", "CancelPaidOrder.AskWhy"], await SayAsync("ok, go on", 2));
    }

    [Fact]
    public async Task Who_signs_in_on_the_page_is_that_buyer_whatever_code_was_given_before()
    {
        await SayAsync("sign in as MB100002", 1);
        Assert.Equal("SignIn.SignedIn", (await SayAsync(await shop.MailedCodeAsync(), 1))[^1]);
        Assert.Equal("OrderStatus.Shipped", (await SayAsync("where is my order 80020002", 1))[^1]);
        (await page.PostAsJsonAsync("/demo/sign-in", new { memberId = "MB100001" })).EnsureSuccessStatusCode();
        await TakeTokenAsync(new { conversationId = id, token });
        Assert.Equal("OrderStatus.Shipped", (await SayAsync("where is my order 80010002", 1))[^1]);
        Assert.DoesNotContain("OrderStatus.Shipped", await SayAsync("where is my order 80020002", 1));
    }

    private async Task TakeTokenAsync(object ask)
    {
        using var json = JsonDocument.Parse(await (await page.PostAsJsonAsync("/chat/token", ask)).Content.ReadAsStringAsync());
        (id, token) = (json.RootElement.GetProperty("conversationId").GetString()!, json.RootElement.GetProperty("token").GetString()!);
    }

    private async Task<string[]> SayAsync(string text, int expected)
    {
        await CallAsync(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities", new { type = "message", text });
        return await HeardAsync(expected);
    }

    private async Task<string[]> HeardAsync(int expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        var heard = new List<string>();
        while (heard.Count < expected && !patience.IsCancellationRequested)
        {
            var set = await CallAsync(HttpMethod.Get, $"/v3/directline/conversations/{id}/activities?watermark={watermark}", null);
            watermark = set.GetProperty("watermark").GetString()!;
            heard.AddRange(set.GetProperty("activities").EnumerateArray()
                .Where(one => one.GetProperty("from").GetProperty("role").GetString() == "bot" && one.TryGetProperty("label", out _))
                .Select(one => one.GetProperty("label").GetString()!));
        }

        return [.. heard];
    }

    private async Task<JsonElement> CallAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body), Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var answer = await shop.Client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }
}
