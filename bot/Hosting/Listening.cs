using System.Net;

namespace OrderBot;

/// <summary>Where the host listens: on this machine, unless somebody who means it says otherwise.</summary>
public static class Listening
{
    private const string Urls = "urls";

    /// <exception cref="SettingException">A demo shop, with its sign-in for everybody, would be open to the network.</exception>
    public static void Choose(WebApplicationBuilder builder, BotSettings settings)
    {
        if (builder.Configuration[Urls] is not { Length: > 0 } urls)
        {
            builder.WebHost.UseUrls(OwnAddress.Default);
            return;
        }

        if (settings.Demo != true && settings.Orders.Service is null && urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(url => !IsLoopback(url)))
        {
            throw new SettingException(
                "ASPNETCORE_URLS", urls, $"the demo marketplace, where anybody signs in as anybody, listens beyond this machine only with {SettingNames.Demo}=true");
        }
    }

    private static bool IsLoopback(string url)
    {
        var host = BindingAddress.Parse(url).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
