using System.Text.RegularExpressions;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>A page of the desk as a browser holds it: its forms can be sent again, and long after it was shown.</summary>
internal sealed class DeskForm(HttpClient client, string path, string page)
{
    public string Path => path;

    /// <summary>The talk of whoever has waited longest.</summary>
    public static async Task<DeskForm> OpenAsync(RunningShop shop)
    {
        var path = Regex.Match(await shop.Client.GetStringAsync("/desk"), "/desk/[0-9]+").Value;
        return new DeskForm(shop.Client, path, await shop.Client.GetStringAsync(path));
    }

    /// <param name="closed">When the browser goes away.</param>
    public Task<HttpResponseMessage> SendAsync(string text, CancellationToken closed = default) => PostAsync(path, 0, text, closed);

    public Task<HttpResponseMessage> EndAsync() => PostAsync(path + "/end", 1, "", default);

    private async Task<HttpResponseMessage> PostAsync(string to, int form, string text, CancellationToken closed)
    {
        using var fields = new FormUrlEncodedContent(
            [KeyValuePair.Create("token", Field("token", form)), KeyValuePair.Create("once", Field("once", form)), KeyValuePair.Create("text", text)]);
        return await client.PostAsync(to, fields, closed);
    }

    private string Field(string name, int form) => Regex.Matches(page, $"name=\"{name}\" value=\"([0-9a-f]+)\"")[form].Groups[1].Value;
}
