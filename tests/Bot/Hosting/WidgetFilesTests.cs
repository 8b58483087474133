using System.Net.Http.Headers;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Hosting;

public sealed class WidgetFilesTests
{
    [Fact]
    public async Task What_every_page_loads_of_the_chat_is_two_kilobytes_at_most()
    {
        await using var shop = await RunningShop.StartAsync();
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/widget/chat-now.js") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("gzip") } } };
        using var answer = await shop.Client.SendAsync(ask);
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 2048);
    }
}
