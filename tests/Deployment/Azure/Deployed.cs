using System.Collections.Concurrent;
using System.Text.Json;

namespace OrderBot.Deployment.Tests.Azure;

/// <summary>What Azure would be asked to make with dev's or prod's parameters: the template worked out by the compiler.</summary>
internal sealed class Deployed
{
    /// <summary>What the parameter files take from the environment.</summary>
    public static readonly IReadOnlyDictionary<string, string> Environment = new Dictionary<string, string>
    {
        ["ORDERBOT_IMAGE"] = "example.azurecr.io/orderbot:1.0",
        ["ORDERBOT_REGISTRY"] = "example",
        ["ORDERBOT_DIRECTLINE_SECRET"] = new('d', 40),
        ["ORDERBOT_POSTGRES_PASSWORD"] = new('p', 40),
        ["ORDERBOT_ORDERS_URL"] = "https://shop.example.com/shop/api",
        ["ORDERBOT_ORDERS_KEY"] = new('o', 40),
        ["ORDERBOT_ALLOWED_ORIGINS"] = "https://shop.example.com",
        ["ORDERBOT_SLACK_BOT_TOKEN"] = new('b', 40),
        ["ORDERBOT_SLACK_CLIENT_ID"] = "1.2",
        ["ORDERBOT_SLACK_CLIENT_SECRET"] = new('s', 40),
        ["ORDERBOT_SLACK_SIGNING_SECRET"] = new('t', 40),
    };

    /// <summary>Behind the name of the parameters: what README.md says to switch on or off, and the line that does.</summary>
    private static readonly (string Wish, string Default, string Said)[] Wishes =
    [
        (" with Slack", "param slack = false", "param slack = true"),
        (" without Application Insights", "param teams = true", "param teams = true\nparam applicationInsights = false"),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<Deployed>> Worked = new();

    private readonly List<JsonElement> resources;

    private Deployed(string text)
    {
        Text = text;
        resources = [.. JsonDocument.Parse(text).RootElement.GetProperty("predictedResources").EnumerateArray()];
    }

    /// <summary>Every resource in one text.</summary>
    public string Text { get; }

    public IEnumerable<string> Types => resources.Select(one => one.GetProperty("type").GetString()!);

    /// <summary>The app's environment variables; null for those that are secrets of the vault.</summary>
    public Dictionary<string, string?> Settings => Container.GetProperty("env").EnumerateArray().ToDictionary(
        one => one.GetProperty("name").GetString()!,
        one => one.TryGetProperty("value", out var value) ? value.GetString() : null);

    public JsonElement Container => One("Microsoft.App/containerApps").GetProperty("properties").GetProperty("template").GetProperty("containers")[0];

    public static Deployed Of(string parameters) => Worked.GetOrAdd(parameters, name => new(() => Work(name))).Value;

    public JsonElement One(string type) => resources.Single(one => one.GetProperty("type").GetString() == type);

    private static Deployed Work(string parameters)
    {
        // The result is written beside the parameters.
        var folder = Directory.CreateTempSubdirectory("azure").FullName;
        try
        {
            File.Copy(Templates.At("azure/main.bicep"), Path.Combine(folder, "main.bicep"));
            var (wish, usual, said) = Array.Find(Wishes, one => parameters.EndsWith(one.Wish, StringComparison.Ordinal));
            var text = Templates.Read($"azure/{(wish is null ? parameters : parameters[..^wish.Length])}.bicepparam");
            File.WriteAllText(Path.Combine(folder, "main.bicepparam"), wish is null ? text : text.Replace(usual, said, StringComparison.Ordinal));
            Bicep.Run(
                Environment,
                ["snapshot", Path.Combine(folder, "main.bicepparam"), "--mode", "overwrite",
                "--subscription-id", "11111111-1111-1111-1111-111111111111", "--resource-group", "orderbot", "--location", "westeurope"]);
            return new Deployed(File.ReadAllText(Path.Combine(folder, "main.snapshot.json")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
