using System.Net;

namespace OrderBot;

/// <summary>Where the host listens: on this machine, unless somebody who means it says otherwise.</summary>
public static class Listening
{
    private const string Urls = "urls";
    private const string Variable = "ASPNETCORE_URLS";

    /// <exception cref="SettingException">An address is none, or a demo shop, with its sign-in for everybody, would be open to the network.</exception>
    public static void Choose(WebApplicationBuilder builder, BotSettings settings)
    {
        if (builder.Configuration[Urls] is not { Length: > 0 } urls)
        {
            builder.WebHost.UseUrls(OwnAddress.Default);
            return;
        }

        BindingAddress[] addresses = [.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => Read(url, urls))];
        if (settings.Demo != true && settings.Orders.Service is null && addresses.Any(address => !IsLoopback(address.Host)))
        {
            throw new SettingException(
                Variable, urls, $"the demo marketplace, where anybody signs in as anybody, listens beyond this machine only with {SettingNames.Demo}=true");
        }
    }

    private static BindingAddress Read(string url, string urls)
    {
        try
        {
            if (BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort } address)
            {
                return address;
            }
        }
        catch (FormatException)
        {
            // Refused below, as an impossible port is.
        }

        throw new SettingException(Variable, urls, $"it must be an address such as {OwnAddress.Default}, or several with ; between");
    }

    private static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
