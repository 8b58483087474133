using System.Globalization;
using OrderBot.Knowledge;

namespace OrderBot;

/// <summary>Reads the model's settings: where it is and what it is called, or nothing; without a key Azure is asked who we are.</summary>
internal static class ModelSetting
{
    private const int FewestTokens = 1_000;

    /// <summary>Null when no model is set.</summary>
    /// <exception cref="SettingException">One is missing beside the others, or wrong.</exception>
    public static ModelSettings? Read(SettingReader read)
    {
        var kind = read.Either(SettingNames.ModelKind, nameof(ModelKind.AzureOpenAI), nameof(ModelKind.OpenAI));
        var endpoint = read.Url(SettingNames.ModelEndpoint, "https://my-model.openai.azure.com/");
        var deployment = read.Text(SettingNames.ModelDeployment);
        var key = read.Text(SettingNames.ModelKey);
        if (endpoint is null && deployment is null && key is null)
        {
            return null;
        }

        var usual = new ModelSettings { Endpoint = new Uri("http://localhost"), Deployment = "" };
        return new ModelSettings
        {
            Kind = kind == nameof(ModelKind.OpenAI) ? ModelKind.OpenAI : ModelKind.AzureOpenAI,
            Endpoint = endpoint ?? throw Missing(SettingNames.ModelEndpoint),
            Deployment = deployment ?? throw Missing(SettingNames.ModelDeployment),
            Key = key,
            RequestsPerMinute = AtLeast(1, read, SettingNames.ModelRequests) ?? usual.RequestsPerMinute,
            TokensPerMinute = AtLeast(FewestTokens, read, SettingNames.ModelTokens) ?? usual.TokensPerMinute,
            FirstSentenceWithin = read.Span(SettingNames.ModelFirstSentence) ?? usual.FirstSentenceWithin,
        };
    }

    private static int? AtLeast(int fewest, SettingReader read, string name) => read.Count(name) is not { } count ? null
        : count >= fewest ? count
        : throw new SettingException(name, count.ToString(CultureInfo.InvariantCulture), $"it must be {fewest} or more");

    private static SettingException Missing(string name) =>
        new(name, "", $"a model needs {SettingNames.ModelEndpoint} and {SettingNames.ModelDeployment} together, and {SettingNames.ModelKey} unless an identity of Azure is used; without any of them the articles answer");
}
