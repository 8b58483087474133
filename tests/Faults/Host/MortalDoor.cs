using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Faults.Host;

/// <summary>The door of the web host, with a death waiting before a call is read and when it is done but not answered.</summary>
internal sealed class MortalDoor(Death death) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (http, go) =>
        {
            if (HttpMethods.IsGet(http.Request.Method))
            {
                // A client that only looks does so hundreds of times.
                await go(http);
                return;
            }

            death.Moment();
            http.Response.OnStarting(() =>
            {
                death.Moment();
                return Task.CompletedTask;
            });
            await go(http);
        });
        next(app);
    };
}
