using System.Reflection;

namespace OrderBot.SupportDesk;

/// <summary>Puts the support desk on the web.</summary>
public static class DeskEndpoints
{
    public static void MapSupportDesk(this IEndpointRouteBuilder app)
    {
        var entrance = app.ServiceProvider.GetRequiredService<DeskEntrance>();
        var desk = app.ServiceProvider.GetRequiredService<Desk>();
        var group = app.MapGroup("/desk").DisableAntiforgery().AddEndpointFilter((context, next) => HeadersAsync(context, next));
        group.MapGet("/desk.css", () => Results.Text(File("desk.css"), "text/css; charset=utf-8"));
        group.MapGet("/desk.js", () => Results.Text(File("desk.js"), "text/javascript; charset=utf-8"));
        group.MapPost("/sign-in", (HttpContext http, CancellationToken _) => SignInAsync(http, entrance)).RequireRateLimiting(EdgeLimits.Guesses);

        var inside = group.MapGroup("").AddEndpointFilter((context, next) => OnlyInsideAsync(context, next, entrance));
        inside.MapGet("", async (HttpContext http, CancellationToken ct) => Html(DeskPages.List(await desk.WaitingAsync(ct), desk.Now, entrance.NeedsKey ? entrance.FormToken(http) : null)));
        inside.MapGet("/waiting", async (CancellationToken ct) => Html(DeskPages.Rows(await desk.WaitingAsync(ct), desk.Now)));
        inside.MapGet("/{id:long}", async (long id, HttpContext http, CancellationToken ct) =>
            await desk.FindAsync(id, ct) is { } talk ? Html(DeskPages.Talk(talk, desk.Now, entrance.FormToken(http))) : Results.Redirect("/desk"));
        inside.MapGet("/{id:long}/lines", async (long id, CancellationToken ct) =>
            await desk.FindAsync(id, ct) is { } talk ? Html(DeskPages.Lines(talk)) : Results.StatusCode(StatusCodes.Status410Gone));

        // A turn that began is finished, also when the desk's browser goes away: else the buyer would hear of a mistake.
        inside.MapPost("/{id:long}", (long id, HttpContext http) => ActAsync(http, entrance, form => SayAsync(desk, id, form, entrance.FormToken(http))));
        inside.MapPost("/{id:long}/end", (long id, HttpContext http) => ActAsync(http, entrance, async form =>
            Answer(await desk.EndAsync(id, form["once"], CancellationToken.None), id, "", entrance.FormToken(http), "/desk")));
        inside.MapPost("/sign-out", (HttpContext http, CancellationToken _) => ActAsync(http, entrance, form =>
        {
            DeskEntrance.Leave(http);
            return Task.FromResult(Results.Redirect("/desk"));
        }));
    }

    private static async Task<IResult> SignInAsync(HttpContext http, DeskEntrance entrance)
    {
        if (!http.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return entrance.TryKey(http, form["key"].ToString()) ? Results.Redirect("/desk") : Html(DeskPages.SignIn(isWrong: true), StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> ActAsync(HttpContext http, DeskEntrance entrance, Func<IFormCollection, Task<IResult>> act)
    {
        if (!http.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return entrance.IsOwnForm(http, form["token"]) ? await act(form) : Html(DeskPages.Stale(), StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> SayAsync(Desk desk, long id, IFormCollection form, string token)
    {
        // A browser sends a line break as two letters, and counts it as one.
        var text = form["text"].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length switch
        {
            0 => Results.Redirect($"/desk/{id}"),
            > DeskPages.LongestAnswer => Html(DeskPages.TooLong(id, text, token), StatusCodes.Status413PayloadTooLarge),
            _ => Answer(await desk.AnswerAsync(id, text, form["once"], CancellationToken.None), id, text, token, $"/desk/{id}"),
        };
    }

    /// <param name="words">What was to be sent; empty when the talk was to be ended.</param>
    /// <param name="next">Where to go when it is done.</param>
    private static IResult Answer(DeskAct act, long id, string words, string token, string next) => act switch
    {
        DeskAct.Done => Results.Redirect(next),
        DeskAct.TooLate => Html(DeskPages.TooLate(words), StatusCodes.Status410Gone),
        _ => Html(DeskPages.NotDone(id, words, token), StatusCodes.Status500InternalServerError),
    };

    private static async ValueTask<object?> OnlyInsideAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, DeskEntrance entrance)
    {
        var http = context.HttpContext;
        return entrance.IsIn(http) ? await next(context)
            : entrance.NeedsKey && HttpMethods.IsGet(http.Request.Method) ? Html(DeskPages.SignIn(isWrong: false), StatusCodes.Status401Unauthorized)
            : Html(DeskPages.Closed(), StatusCodes.Status403Forbidden);
    }

    private static ValueTask<object?> HeadersAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        // With none at all, browsers hide where a form comes from.
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(context);
    }

    private static string File(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Text(page, "text/html; charset=utf-8", statusCode: status);
}
