using System.Text.RegularExpressions;

namespace OrderBot.House.Tests.Rules;

/// <summary>What deployment templates name and hold.</summary>
internal static partial class TemplateRules
{
    private const string SchemaOfAzure = "https://schema.management.azure.com/schemas/2019-04-01/";

    /// <summary>The settings that a text names, as "Section:Key": lines NAME=value, also commented out (a unit's are systemd's own), and any Name__Sub.</summary>
    public static IEnumerable<string> SettingsIn(string text, bool unit = false) =>
        Assignments().Matches(text).Where(_ => !unit).Select(match => match.Groups["name"].Value)
            .Concat(Sectioned().Matches(text).Select(match => match.Value))
            .Where(name => !Platform().IsMatch(name))
            .Select(name => name.Replace("__", ":", StringComparison.Ordinal))
            .Distinct();

    /// <summary>What in a text is, or looks like, a secret. In Bicep a bare word is an expression, not a text.</summary>
    public static IEnumerable<string> SecretsIn(string text, bool bicep = false) =>
        (bicep ? QuotedSecrets() : Secrets()).Matches(text).Concat(LongKeys().Matches(text.Replace(SchemaOfAzure, "", StringComparison.Ordinal))).Select(match => match.Value);

    [GeneratedRegex(@"^[ \t]*(?:#|ENV )?[ \t]*(?<name>[A-Z][A-Za-z]*(?:_+[A-Za-z]+)*)=", RegexOptions.Multiline)]
    private static partial Regex Assignments();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]*(?:__[A-Za-z]+)+\b")]
    private static partial Regex Sectioned();

    // Upper case only: what .NET and the host read, not the bot.
    [GeneratedRegex(@"^(ASPNETCORE|DOTNET|ORDERBOT)_[A-Z_]+$")]
    private static partial Regex Platform();

    // A variable ($…), a worked-out value ([…], "\…"), a gap (…), yes or no, and a list that follows are none.
    [GeneratedRegex(@"^.*(?:(?<!topology)Key|Secret|Password|Token|ConnectionString\w*|PostgreSql)""?\s*[=:][ \t]*['""]?(?!true\b|false\b)[^\s'""$\[{…\\].*$|-----BEGIN[ A-Z]+KEY", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Secrets();

    [GeneratedRegex(@"^.*(?:Key|Secret|Password|Token|ConnectionString\w*|PostgreSql)(?: string)?\s*[=:]\s*'[^'$].*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex QuotedSecrets();

    // Ids of Azure's own roles are no secrets.
    [GeneratedRegex(@"(?<![A-Za-z0-9+/_-])(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)(?=[A-Za-z+/_-]*[0-9])[A-Za-z0-9+/_-]{32,}={0,2}")]
    private static partial Regex LongKeys();
}
