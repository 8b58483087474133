using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OrderBot.Contracts.Tests;

/// <summary>Whether JSON is what a schema of the document says, and nothing besides; gives the breaches, as sentences.</summary>
internal static class SchemaCheck
{
    public static IEnumerable<string> Breaches(OpenApi document, Node schema, JsonElement json, string at = "$")
    {
        schema = document.Resolved(schema)!;
        var right = schema["type"]?.Text switch
        {
            "object" => json.ValueKind == JsonValueKind.Object,
            "array" => json.ValueKind == JsonValueKind.Array,
            "string" => json.ValueKind == JsonValueKind.String,
            "integer" => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out _),
            "number" => json.ValueKind == JsonValueKind.Number,
            var type => throw new InvalidOperationException($"{at}: the type {type} is not checked here."),
        };
        if (!right)
        {
            return [$"{at} is {json.ValueKind}, not {schema["type"]!.Text}"];
        }

        return json.ValueKind switch
        {
            JsonValueKind.Object => OfObject(document, schema, json, at),
            JsonValueKind.Array => json.EnumerateArray().SelectMany((item, index) => Breaches(document, schema["items"]!, item, $"{at}[{index}]"))
                .Concat(Over(schema["maxItems"], json.GetArrayLength()) ? [$"{at} is too long"] : []),
            JsonValueKind.String => OfText(schema, json.GetString()!, at),
            _ => OfNumber(schema, json.GetDecimal(), at),
        };
    }

    private static IEnumerable<string> OfObject(OpenApi document, Node schema, JsonElement json, string at)
    {
        foreach (var name in schema["required"]?.Items ?? [])
        {
            if (!json.TryGetProperty(name.Text!, out _))
            {
                yield return $"{at} lacks {name.Text}";
            }
        }

        foreach (var member in json.EnumerateObject())
        {
            if ((schema["properties"]?[member.Name] ?? schema["additionalProperties"]) is not { } inner)
            {
                yield return $"{at}.{member.Name} is not in the document";
                continue;
            }

            foreach (var breach in Breaches(document, inner, member.Value, $"{at}.{member.Name}"))
            {
                yield return breach;
            }
        }
    }

    private static IEnumerable<string> OfText(Node schema, string text, string at)
    {
        if (schema["enum"] is { } names && names.Items.All(name => name.Text != text))
        {
            yield return $"{at} is {text}, which is none of the names";
        }

        if (schema["pattern"]?.Text is { } pattern && !Regex.IsMatch(text, pattern))
        {
            yield return $"{at} is {text}, not {pattern}";
        }

        if (schema["format"]?.Text == "date-time" && !(text.Contains('T') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)))
        {
            yield return $"{at} is {text}, no instant";
        }
    }

    private static IEnumerable<string> OfNumber(Node schema, decimal number, string at)
    {
        if (Over(schema["maximum"], number) || (schema["minimum"]?.Text is { } least && number < decimal.Parse(least, CultureInfo.InvariantCulture)))
        {
            yield return $"{at} is {number}, out of bounds";
        }
    }

    private static bool Over(Node? most, decimal number) => most?.Text is { } text && number > decimal.Parse(text, CultureInfo.InvariantCulture);
}
