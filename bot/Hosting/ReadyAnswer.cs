using System.Text.Json.Serialization;

namespace OrderBot;

/// <summary>What /health/ready answers: "ready", "not ready" or "stopping", and each check by name.</summary>
public sealed record ReadyAnswer(string Status, IReadOnlyDictionary<string, string>? Checks)
{
    public const string Fine = "ok";

    [JsonIgnore]
    public int Code => Status == "ready" ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
}
