namespace OrderBot;

/// <summary>Reads the Azure Bot registration: what its type needs is all there, or there is none.</summary>
internal static class RegistrationSetting
{
    private const string MultiTenant = "MultiTenant";
    private const string SingleTenant = "SingleTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    /// <summary>Whether there is a registration.</summary>
    /// <exception cref="SettingException">Something is missing beside the others, or wrong.</exception>
    public static bool Read(SettingReader read)
    {
        var type = TypeOf(read);
        if (read.Text(SettingNames.AppId) is null)
        {
            foreach (var name in (string[])[SettingNames.AppPassword, SettingNames.AppTenantId])
            {
                if (read.Text(name) is not null)
                {
                    throw new SettingException(SettingNames.AppId, "", $"with {name} it must be the app id of the registration");
                }
            }

            return type == MultiTenant ? false : throw new SettingException(SettingNames.AppId, "", $"with {SettingNames.AppType}={type} it must be the app id of the registration");
        }

        var password = read.Text(SettingNames.AppPassword);
        if (type == ManagedIdentity && password is not null)
        {
            throw new SettingException(SettingNames.AppPassword, "…", $"a registration of type {type} has none; leave it out");
        }

        if (type != ManagedIdentity && password is null)
        {
            throw new SettingException(SettingNames.AppPassword, "", $"with {SettingNames.AppId} it must be the registration's password, unless {SettingNames.AppType} is {ManagedIdentity}");
        }

        return type == MultiTenant || read.Text(SettingNames.AppTenantId) is not null
            ? true
            : throw new SettingException(SettingNames.AppTenantId, "", $"with {SettingNames.AppType}={type} it must be the registration's tenant");
    }

    private static string TypeOf(SettingReader read)
    {
        var text = read.Text(SettingNames.AppType) ?? MultiTenant;
        foreach (var type in (string[])[MultiTenant, SingleTenant, ManagedIdentity])
        {
            if (text.Equals(type, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        throw new SettingException(SettingNames.AppType, text, $"it can be {MultiTenant}, {SingleTenant} or {ManagedIdentity}");
    }
}
