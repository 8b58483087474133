using OrderBot.Channels.Connector;

namespace OrderBot.SupportDesk;

/// <summary>Puts the support desk on the web; in the demo, for this machine only.</summary>
public static class DeskEndpoints
{
    public static void MapSupportDesk(this IEndpointRouteBuilder app)
    {
        var desk = app.ServiceProvider.GetRequiredService<DeskPage>();
        var group = app.MapGroup("/desk").DisableAntiforgery().AddEndpointFilter(OnlyThisMachineAsync);
        group.MapGet("", () => Html(desk.List()));
        group.MapGet("/{id:long}", (long id) => desk.Talk(id) is { } page ? Html(page) : Results.Redirect("/desk"));
        group.MapPost("/{id:long}", async (long id, HttpRequest request, CancellationToken ct) =>
        {
            var form = await request.ReadFormAsync(ct);
            if (form["text"].ToString().Trim() is { Length: > 0 } text)
            {
                await desk.AnswerAsync(id, text, ct);
            }

            return Results.Redirect($"/desk/{id}");
        });
        group.MapPost("/{id:long}/end", async (long id, CancellationToken ct) =>
        {
            await desk.EndAsync(id, ct);
            return Results.Redirect("/desk");
        });
    }

    private static async ValueTask<object?> OnlyThisMachineAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        return Loopback.IsDirect(context.HttpContext) && (HttpMethods.IsGet(context.HttpContext.Request.Method) || Loopback.IsOwnPage(context.HttpContext))
            ? await next(context)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static IResult Html(string page) => Results.Text(page, "text/html; charset=utf-8");
}
