namespace OrderBot;

/// <summary>/health/live tells that the process lives, /health/ready whether it can take buyers.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", async (HttpContext http) =>
        {
            var answer = await http.RequestServices.GetRequiredService<Readiness>().LookAsync();
            http.Response.Headers.CacheControl = "no-store";
            return Results.Json(answer, statusCode: answer.Code);
        });
    }
}
