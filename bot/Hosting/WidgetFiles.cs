namespace OrderBot;

/// <summary>The files of the Chat now! button. They hold no secrets, and pages of any site may load them; who may chat from there is decided elsewhere.</summary>
public static class WidgetFiles
{
    private const string Manifest = "OrderBot.staticwebassets.endpoints.json";

    public static void MapWidget(this WebApplication app) =>
        app.MapStaticAssets(Path.Combine(AppContext.BaseDirectory, Manifest)).Add(endpoint =>
        {
            var send = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                var headers = context.Response.Headers;
                headers.AccessControlAllowOrigin = "*";
                headers.XContentTypeOptions = "nosniff";
                headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                return send(context);
            };
        });
}
