using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace OrderBot.SmallBot;

/// <summary>
/// The small bot behind <c>/api/messages</c>; beside it <c>/bare</c>, which only reads an activity and answers as many bytes,
/// and <c>/stats</c>, which tells what the process has used.
/// </summary>
public static class SmallBotServer
{
    public static WebApplication Create(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();

        var app = builder.Build();
        var storage = new MemoryStorage();
        var conversation = new ConversationState(storage);
        var user = new UserState(storage);
        var adapter = new CloudAdapter();
        var bot = new FavouriteColourBot(conversation, user, new FavouriteColourDialog(user));
        app.MapPost("/api/messages", context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        app.MapPost("/bare", BareReply.AnswerAsync);
        app.MapGet("/stats", context => Stats.WriteAsync(context.Response));
        return app;
    }
}
