using System.Text.RegularExpressions;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Finds e-mail addresses, as written.</summary>
internal static partial class Emails
{
    public const string Mask = "0email";

    public static IReadOnlyList<string> Take(Scene scene)
    {
        if (!scene.Text.Contains('@'))
        {
            return [];
        }

        var found = new List<string>();
        foreach (var match in Address().EnumerateMatches(scene.Text))
        {
            found.Add(scene.Text.Substring(match.Index, match.Length));
            for (var i = 0; i < scene.Pieces.Count; i++)
            {
                if (scene.Pieces[i].Start >= match.Index && scene.Pieces[i].End <= match.Index + match.Length)
                {
                    scene.Masks[i] = Mask;
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_+-])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+")]
    private static partial Regex Address();
}
