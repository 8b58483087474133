using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>The whole bot with its demo shop on a free port, in a data folder of its own.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningShop(WebApplication app, string folder)
    {
        this.app = app;
        Folder = folder;
        Client = NewClient();
    }

    public string Folder { get; }

    public string Url => app.Urls.First();

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static Task<RunningShop> StartAsync(params string[] settings) =>
        StartInAsync(Directory.CreateTempSubdirectory("orderbot-shop-").FullName, settings);

    /// <summary>With something else plugged in.</summary>
    public static Task<RunningShop> StartWithAsync(Action<IServiceCollection> also) =>
        StartAsync(Directory.CreateTempSubdirectory("orderbot-shop-").FullName, also, []);

    /// <summary>On a folder that another life of it left behind.</summary>
    public static Task<RunningShop> StartInAsync(string folder, params string[] settings) => StartAsync(folder, null, settings);

    private static async Task<RunningShop> StartAsync(string folder, Action<IServiceCollection>? also, string[] settings)
    {
        var app = WebHost.Build(["--urls=http://127.0.0.1:0", $"--Data={folder}", "--Limits:Enabled=false", .. SharedDatabase.SettingsFor(folder), .. settings], also);
        await app.StartAsync();
        return new RunningShop(app, folder);
    }

    /// <summary>A client with cookies of its own.</summary>
    public HttpClient NewClient() => new() { BaseAddress = new Uri(Url) };

    public async Task<string> StatusAsync(string member, string order) =>
        (await Services.GetRequiredService<IOrderService>().FindAsync(new Buyer(member), order, default))?.Status.ToString() ?? "(none)";

    public async Task SupplierAsync(string act, string order)
    {
        var answer = await Client.PostAsJsonAsync("/demo/supplier", new { order, act, text = "We can send another colour." });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task AdvanceAsync(TimeSpan by)
    {
        var answer = await Client.PostAsJsonAsync("/demo/clock", new { advance = System.Xml.XmlConvert.ToString(by) });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The sign-in code in the newest mail.</summary>
    public async Task<string> MailedCodeAsync()
    {
        using var mails = JsonDocument.Parse(await Client.GetStringAsync("/mail?format=json"));
        return MailedCode.In(mails.RootElement.EnumerateArray().Select(mail => mail.GetProperty("subject").GetString()!));
    }

    /// <summary>Ends it and leaves its folder.</summary>
    public async Task StopAsync(bool disposeClient = true)
    {
        if (disposeClient)
        {
            Client.Dispose();
        }

        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
