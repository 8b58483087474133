namespace OrderBot.House.Tests.Code;

/// <summary>The repository that these tests were built from, without what tools have put into it.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs = ["bin", "obj", "node_modules", "wwwroot", "data", "TestResults", "Generated"];

    public static string Root { get; } = FindRoot();

    /// <summary>The folders with one project each that the house rules measure; framework/ is exempt.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
        [.. new[] { "bot", "dialogs", "knowledge", "orders", "marketplace" }.Select(At), .. Directory.GetDirectories(At("tests"))];

    public static IReadOnlyList<string> Projects { get; } = [.. Files(Root, "*.csproj")];

    public static string At(string path) => Path.Combine(Root, path);

    public static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Concat(Folders(folder).SelectMany(inner => Files(inner, pattern)));

    public static IEnumerable<string> Folders(string folder) =>
        Directory.EnumerateDirectories(folder).Where(inner => Path.GetFileName(inner) is var name && !NotOurs.Contains(name) && name[0] != '.');

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrderBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside the repository: OrderBot.sln was not found above " + AppContext.BaseDirectory);
        }

        return folder;
    }
}
