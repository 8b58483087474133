using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>A real web server on a free port that notes what it is asked and answers as it is told.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication application;

    private FakeChannel(WebApplication application)
    {
        this.application = application;
        Url = application.Urls.First().TrimEnd('/') + "/";
    }

    public string Url { get; }

    public ConcurrentQueue<(string Method, string Path, string Body, string Token)> Calls { get; } = new();

    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("""{"id":"r1"}""");

    public static async Task<FakeChannel> StartAsync()
    {
        FakeChannel? channel = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        application.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            channel!.Calls.Enqueue((context.Request.Method, context.Request.Path + context.Request.QueryString, body, context.Request.Headers.Authorization.ToString()));
            await channel.Answer(context);
        });
        await application.StartAsync();
        return channel = new FakeChannel(application);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
