namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>What was learnt of a language when this was built, so that no start waits for learning.</summary>
internal static class LearntFile
{
    /// <summary>Null when nothing was learnt of that language at build.</summary>
    public static Learnt? Open(string language)
    {
        using var stream = typeof(LearntFile).Assembly.GetManifestResourceStream($"Understanding.{language}.learnt");
        if (stream is null)
        {
            return null;
        }

        using var file = new BinaryReader(stream);
        return Learnt.From(file);
    }

    public static void Write(Learnt learnt, string path)
    {
        using var file = new BinaryWriter(File.Create(path));
        learnt.WriteTo(file);
    }
}
