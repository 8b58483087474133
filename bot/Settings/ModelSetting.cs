using OrderBot.Knowledge;

namespace OrderBot;

/// <summary>Reads the model's settings: where it is and what it is called, or nothing; without a key Azure is asked who we are.</summary>
internal static class ModelSetting
{
    /// <summary>Null when no model is set.</summary>
    /// <exception cref="SettingException">One is missing beside the others, or wrong.</exception>
    public static ModelSettings? Read(SettingReader read)
    {
        var kind = read.Either(SettingNames.ModelKind, nameof(ModelKind.AzureOpenAI), nameof(ModelKind.OpenAI));
        var endpoint = read.Url(SettingNames.ModelEndpoint);
        var deployment = read.Text(SettingNames.ModelDeployment);
        var key = read.Text(SettingNames.ModelKey);
        if (endpoint is null && deployment is null && key is null)
        {
            return null;
        }

        return new ModelSettings
        {
            Kind = kind == nameof(ModelKind.OpenAI) ? ModelKind.OpenAI : ModelKind.AzureOpenAI,
            Endpoint = endpoint ?? throw Missing(SettingNames.ModelEndpoint),
            Deployment = deployment ?? throw Missing(SettingNames.ModelDeployment),
            Key = key,
        };
    }

    private static SettingException Missing(string name) =>
        new(name, "", $"a model needs {SettingNames.ModelEndpoint} and {SettingNames.ModelDeployment} together, and {SettingNames.ModelKey} unless an identity of Azure is used; without any of them the articles answer");
}
