using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes an activity out of an HTTP request, lets a bot handle it and writes the response.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Answers a request of a channel with what the bot says to its activity.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
