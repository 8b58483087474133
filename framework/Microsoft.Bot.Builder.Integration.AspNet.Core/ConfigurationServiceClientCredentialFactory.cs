using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Credentials by the settings MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId and MicrosoftAppType
/// (MultiTenant, the default, SingleTenant, or UserAssignedMSI, which has no password). Without MicrosoftAppId, authentication is off.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory inner;

    /// <exception cref="ArgumentException">A setting that the app type needs is missing, or the type is not provided.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim();
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim();
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey]?.Trim();
        var tenant = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim();

        if (string.IsNullOrEmpty(type) || type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase))
        {
            tenant = null;
        }
        else if (type.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            Demand(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
            Demand(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, type);
            Demand(tenant, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
        }
        else if (type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            Demand(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
            Demand(tenant, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
            if (!string.IsNullOrEmpty(password))
            {
                throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for a {type} app.", MicrosoftAppCredentials.MicrosoftAppPasswordKey);
            }

            inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
            return;
        }
        else
        {
            throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppTypeKey} must be MultiTenant, SingleTenant or UserAssignedMSI.", nameof(configuration));
        }

        inner = new PasswordServiceClientCredentialFactory(appId, password, tenant, httpClient, logger);
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken)
        => inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<AppCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        => inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Demand(string value, string name, string type)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{name} is needed for a {type} app.", name);
        }
    }
}
