using Microsoft.Extensions.Configuration;

namespace OrderBot.Deployment.Tests;

/// <summary>Settings as the host has them.</summary>
internal static class Configurations
{
    public static IConfiguration With(this ConfigurationManager configuration, IEnumerable<KeyValuePair<string, string>> settings)
    {
        configuration.AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        return configuration;
    }
}
