using System.Text.Json;

namespace OrderBot.Evaluation.Tests;

/// <summary>A text with what it should be read as; outside the scope, whether it lies near or far.</summary>
internal sealed record Sample(string Text, string Label, string Kind, bool IsSoft, IReadOnlyList<string> Alternatives)
{
    /// <summary>Of a file as others make them: a JSON object a line.</summary>
    public static Sample FromJson(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        string[] tags = root.TryGetProperty("tags", out var all) ? [.. all.EnumerateArray().Select(t => t.GetString()!)] : [];
        var kind = tags.FirstOrDefault(t => t is "near" or "far") ?? "";
        string[] alternatives = [.. tags.Where(t => t.StartsWith("alt:", StringComparison.Ordinal)).Select(t => Name(t[4..]))];
        return new Sample(root.GetProperty("text").GetString()!, Name(root.GetProperty("label").GetString()!), kind, tags.Contains("soft"), alternatives);
    }

    /// <summary>Of our own tables; the intents None.near and None.far are outside the scope.</summary>
    public static Sample FromRow((string Meant, string Said) row)
    {
        var kind = row.Meant switch { "None.near" => "near", "None.far" => "far", _ => "" };
        return new Sample(row.Said, Labels.Of(row.Meant), kind, false, []);
    }

    private static string Name(string label) => label switch
    {
        "out_of_scope" => Labels.None,
        "unpaid_order" => "cancel_order",
        _ => label,
    };
}
