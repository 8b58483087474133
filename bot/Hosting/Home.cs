namespace OrderBot;

/// <summary>Where the bot's own files are: its project's folder in a checkout, else the folder of the program.</summary>
public static class Home
{
    private const string Project = "OrderBot.csproj";

    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Project)))
            {
                return folder.FullName;
            }

            // A test's output stands beside the project, not inside it.
            var beside = Path.Combine(folder.FullName, "bot");
            if (File.Exists(Path.Combine(beside, Project)))
            {
                return beside;
            }
        }

        return AppContext.BaseDirectory;
    }
}
