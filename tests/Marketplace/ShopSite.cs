using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Tests;

/// <summary>The whole shop on a real server and a free port, with a visitor's browser that keeps cookies, and a Direct Line that answers.</summary>
internal sealed class ShopSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClientHandler browser = new() { AllowAutoRedirect = true };

    private ShopSite(WebApplication app, FakeTime time)
    {
        Time = time;
        this.app = app;
        Visitor = new HttpClient(browser);
    }

    public FakeTime Time { get; }

    public HttpClient Visitor { get; }

    public string Folder => app.Services.GetRequiredService<MarketplaceSettings>().DataFolder;

    public ShopDatabase Database => app.Services.GetRequiredService<ShopDatabase>();

    /// <summary>The JSON that Direct Line was asked with, the newest last.</summary>
    public List<string> DirectLineAsked { get; } = [];

    /// <summary>How Direct Line answers; 200 with a token when not told otherwise.</summary>
    public Func<string, int> DirectLineAnswers { get; set; } = _ => StatusCodes.Status200OK;

    public CookieCollection Cookies => browser.CookieContainer.GetCookies(Visitor.BaseAddress!);

    public static async Task<ShopSite> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("shop").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        string? address = null;
        var time = new FakeTime();
        builder.Services.AddMarketplace(new MarketplaceSettings
        {
            DataFolder = folder,
            RealTime = time,
            BaseUrl = () => address!,
            DirectLineUrl = () => $"{address}/v3/directline",
            DirectLineSecret = "the secret",
        });
        var app = builder.Build();
        app.MapMarketplace();
        var site = new ShopSite(app, time);
        app.MapPost("/v3/directline/tokens/generate", (RequestDelegate)site.GenerateAsync);
        await app.StartAsync();
        address = app.Urls.First();
        site.Visitor.BaseAddress = new Uri(address);
        return site;
    }

    public async Task<string> ReadAsync(string page)
    {
        using var answer = await Visitor.GetAsync(page);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> SendAsync(string page, params (string Name, string Value)[] fields) =>
        Visitor.PostAsync(page, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public Task<HttpResponseMessage> PostJsonAsync(string page, object body) => Visitor.PostAsJsonAsync(page, body);

    public async Task SignInAsync(string memberId = "MB100001") => (await PostJsonAsync("/demo/sign-in", new { memberId })).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        browser.Dispose();
        var folder = app.Services.GetRequiredService<MarketplaceSettings>().DataFolder;
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task GenerateAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var asked = await reader.ReadToEndAsync();
        DirectLineAsked.Add(asked);
        context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer the secret" ? DirectLineAnswers(asked) : 401;
        await context.Response.WriteAsync("""{"conversationId":"c1","token":"t1","expires_in":1800}""");
    }
}
