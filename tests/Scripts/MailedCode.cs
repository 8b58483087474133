using System.Text.RegularExpressions;

namespace OrderBot.Scripts;

/// <summary>The code in the subject of a mail.</summary>
public static partial class MailedCode
{
    public const string None = "000000";

    /// <param name="subjects">Of all mails, the newest first.</param>
    public static string In(IEnumerable<string> subjects) =>
        subjects.Select(subject => Code().Match(subject)).FirstOrDefault(code => code.Success)?.Groups[1].Value ?? None;

    [GeneratedRegex("code: ([0-9]{6})$")]
    private static partial Regex Code();
}
