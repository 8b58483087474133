using System.Text.RegularExpressions;

namespace OrderBot.House.Tests.Rules;

/// <summary>What deployment templates name and hold.</summary>
internal static partial class TemplateRules
{
    /// <summary>The settings that a text names, as "Section:Key": lines NAME=value, also commented out, and any Name__Sub.</summary>
    public static IEnumerable<string> SettingsIn(string text) =>
        Assignments().Matches(text).Select(match => match.Groups["name"].Value)
            .Concat(Sectioned().Matches(text).Select(match => match.Value))
            .Where(name => !Platform().IsMatch(name))
            .Select(name => name.Replace("__", ":", StringComparison.Ordinal))
            .Distinct();

    /// <summary>What in a text is, or looks like, a secret.</summary>
    public static IEnumerable<string> SecretsIn(string text) =>
        Secrets().Matches(text).Concat(LongKeys().Matches(text)).Select(match => match.Value);

    [GeneratedRegex(@"^[ \t]*(?:#|ENV )?[ \t]*(?<name>[A-Z][A-Za-z]*(?:_+[A-Za-z]+)*)=", RegexOptions.Multiline)]
    private static partial Regex Assignments();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]*(?:__[A-Za-z]+)+\b")]
    private static partial Regex Sectioned();

    // Upper case only: what .NET and the host read, not the bot.
    [GeneratedRegex(@"^(ASPNETCORE|DOTNET)_[A-Z_]+$")]
    private static partial Regex Platform();

    [GeneratedRegex(@"^.*(?:Key|Secret|Password|Token|ConnectionString\w*|PostgreSql)\s*[=:]\s*['""]?[^\s'""$].*$|-----BEGIN[ A-Z]+KEY", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Secrets();

    [GeneratedRegex(@"(?<![A-Za-z0-9+/_-])(?=[A-Za-z+/_-]*[0-9])[A-Za-z0-9+/_-]{32,}={0,2}")]
    private static partial Regex LongKeys();
}
