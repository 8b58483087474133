using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace OrderBot;

/// <summary>Reads settings as what they are meant to be, or refuses them by name.</summary>
internal sealed class SettingReader(IConfiguration configuration)
{
    private const int ShortestSecret = 16;

    public string? Text(string name) => configuration[name] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    public bool? Bool(string name) => Text(name) is not { } text ? null
        : bool.TryParse(text, out var value) ? value
        : throw new SettingException(name, text, "it can be true or false");

    public int? Count(string name) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : throw new SettingException(name, text, "it must be a whole number, 0 or more");

    public int? Positive(string name) => Count(name) is not { } count ? null
        : count > 0 ? count
        : throw new SettingException(name, "0", "it must be a whole number above zero");

    public TimeSpan? Span(string name) => Text(name) is not { } text ? null
        : TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value) && value > TimeSpan.Zero ? value
        : throw new SettingException(name, text, "it must be a duration above zero as d.hh:mm:ss, such as 1.00:00:00 for a day");

    public TimeSpan? SpanOrZero(string name) => Text(name) is "0" or "00:00:00" ? TimeSpan.Zero : Span(name);

    public TimeZoneInfo? Zone(string name) => Text(name) is not { } text ? null
        : TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) ? zone
        : throw new SettingException(name, text, "it must be a time zone such as Europe/Berlin or UTC");

    /// <summary>Its value is never repeated in a message.</summary>
    public string? Secret(string name) => Text(name) is not { } text ? null
        : text.Length >= ShortestSecret ? text
        : throw new SettingException(name, "…", $"it must have {ShortestSecret} characters or more");

    /// <summary>Several values, as Name:0, Name:1, … or in one with commas between.</summary>
    public IReadOnlyList<string> List(string name) =>
        Text(name) is { } text
            ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [.. configuration.GetSection(name).GetChildren().Select(child => child.Value).OfType<string>()];

    /// <summary>Several pages' origins; * for all.</summary>
    public IReadOnlyList<string> Origins(string name)
    {
        var origins = List(name);
        foreach (var origin in origins)
        {
            if (origin != "*" && !(Uri.TryCreate(origin, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", PathAndQuery: "/" }))
            {
                throw new SettingException(name, origin, "each must be an origin such as https://shop.example.com, without a path; * for all");
            }
        }

        return origins;
    }

    /// <summary>One of two words, in any case; the first when there is none.</summary>
    public string Either(string name, string one, string other) => Text(name) is not { } text || text.Equals(one, StringComparison.OrdinalIgnoreCase) ? one
        : text.Equals(other, StringComparison.OrdinalIgnoreCase) ? other
        : throw new SettingException(name, text, $"it can be {one} or {other}");

    /// <param name="example">What is meant, as the message shows it.</param>
    public Uri? Url(string name, string example) => Text(name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") ? url
        : throw new SettingException(name, text, $"it must be an address such as {example}");
}
