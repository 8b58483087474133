namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Writes and reads lists of words.</summary>
internal static class WordLists
{
    public static void WriteWords(this BinaryWriter file, IReadOnlyCollection<string> words)
    {
        file.Write7BitEncodedInt(words.Count);
        foreach (var word in words)
        {
            file.Write(word);
        }
    }

    public static string[] ReadWords(this BinaryReader file)
    {
        var words = new string[file.Read7BitEncodedInt()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = file.ReadString();
        }

        return words;
    }
}
