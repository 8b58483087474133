using OrderBot.House.Tests.Code;

namespace OrderBot.House.Tests.Rules;

/// <summary>Rules on the size of files and folders; each gives its breaches, as sentences.</summary>
internal static class RoomRules
{
    public const int Lines = 250;
    public const int Levels = 2;
    public const int Entries = 16;

    private static readonly string[] Tools = [".csproj", ".props", ".targets", ".json"];

    public static IEnumerable<string> TooLong(string room) =>
        from file in Repository.Files(room, "*.cs")
        let lines = File.ReadLines(file).Count()
        where lines > Lines
        select $"{Repository.NameOf(file)} has {lines} lines";

    public static IEnumerable<string> TooDeep(string room, int level = 0) =>
        from folder in Repository.Folders(room)
        from breach in level == Levels ? [$"{Repository.NameOf(folder)} is deeper than {Levels} folders"] : TooDeep(folder, level + 1)
        select breach;

    /// <summary>Folders of code, without what tools insist on and their guide; one that holds only content (articles, scripts) may hold more of it.</summary>
    public static IEnumerable<string> TooFull(string room)
    {
        var files = Directory.GetFiles(room).Where(file => !Tools.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "README.md").ToArray();
        var entries = files.Length + Repository.Folders(room).Count();
        if (entries > Entries && files.Any(file => file.EndsWith(".cs", StringComparison.Ordinal)))
        {
            yield return $"{Repository.NameOf(room)} has {entries} entries";
        }

        foreach (var breach in Repository.Folders(room).SelectMany(TooFull))
        {
            yield return breach;
        }
    }
}
