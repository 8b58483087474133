namespace OrderBot.Knowledge.Tests;

/// <summary>The committed questions, read from the files beside the tests.</summary>
internal static class QuestionTables
{
    public static List<(string Group, string Question)> Read(string file)
    {
        var rows = new List<(string, string)>();
        var group = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Questions", file)))
        {
            if (line.StartsWith('['))
            {
                group = line.Trim('[', ']');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                rows.Add((group, line));
            }
        }

        return rows;
    }
}
