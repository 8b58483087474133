using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OrderBot;

/// <summary>Where this very process can be reached: by people (for links) and by itself (for the shop's call to Direct Line).</summary>
public sealed class OwnAddress
{
    public const string Default = "http://localhost:3978";
    private IServer? server;

    public void Know(IServer listening) => server = listening;

    /// <summary>The first address listened on, as a person on this machine opens it.</summary>
    public string ForPeople => Reachable("localhost");

    public string ForItself => Reachable("127.0.0.1");

    private string Reachable(string host)
    {
        if (server?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address)
        {
            return Default;
        }

        var url = BindingAddress.Parse(address);
        var isEverywhere = url.Host is "0.0.0.0" or "[::]" or "*" or "+";
        return isEverywhere || url.Host == "localhost" ? $"{url.Scheme}://{(isEverywhere ? host : "localhost")}:{url.Port}" : $"{url.Scheme}://{url.Host}:{url.Port}";
    }
}
