using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>Puts something around every endpoint of a group.</summary>
internal static class Wrapping
{
    public static void Around(this IEndpointConventionBuilder group, Func<RequestDelegate, RequestDelegate> wrap) => group.Add(endpoint =>
    {
        if (endpoint.RequestDelegate is { } inner)
        {
            endpoint.RequestDelegate = wrap(inner);
        }
    });
}
