using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OrderBot.Knowledge.Tests.Models;

/// <summary>An endpoint in the Azure OpenAI protocol on a free port, which says what the test wants.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeModel(WebApplication app) => _app = app;

    public List<string> Asked { get; } = [];

    public Func<HttpContext, Task> Reply { get; set; } = context => Say(context, "NOT KNOWN");

    public Uri Endpoint => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public ModelSettings Settings => new() { Endpoint = Endpoint, Deployment = "gpt", Key = "secret", RequestsPerMinute = 100_000, TokensPerMinute = 100_000_000, FailuresBeforeRest = 100, FirstSentenceWithin = TimeSpan.FromSeconds(30), AnswerWithin = TimeSpan.FromSeconds(30) };

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var model = new FakeModel(app);
        app.MapPost("/{**path}", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            lock (model.Asked)
            {
                model.Asked.Add($"{context.Request.Path} {body}");
            }

            await model.Reply(context);
        });
        await app.StartAsync();
        return model;
    }

    /// <summary>Streams the text in pieces of seven letters.</summary>
    public static async Task Say(HttpContext context, string text, bool whole = true, string finish = "stop")
    {
        await Begin(context, text);
        if (whole)
        {
            await Send(context, $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"gpt","choices":[{"index":0,"delta":{},"finish_reason":"{{finish}}"}]}""");
            await Send(context, "[DONE]");
        }
        else
        {
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
    }

    /// <summary>Streams the text and leaves open what comes after it.</summary>
    public static async Task Begin(HttpContext context, string text)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var piece in text.Chunk(7))
        {
            await Send(context, $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"gpt","choices":[{"index":0,"delta":{"content":{{JsonSerializer.Serialize(new string(piece))}}},"finish_reason":null}]}""");
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task Send(HttpContext context, string data) => context.Response.WriteAsync($"data: {data}\n\n");
}
