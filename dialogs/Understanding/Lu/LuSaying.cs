using System.Text;

namespace OrderBot.Dialogs.Understanding.Lu;

/// <summary>Something a buyer may say, with the entities marked in it.</summary>
/// <param name="Text">The words without their marks.</param>
public sealed record LuSaying(string Text, IReadOnlyList<LuMark> Marks)
{
    internal static LuSaying Parse(string line, string file, int number)
    {
        var text = new StringBuilder(line.Length);
        var marks = new List<LuMark>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                text.Append(line[++i]);
            }
            else if (line[i] == '{')
            {
                var end = line.IndexOf('}', i);
                var mark = end < 0 ? [] : line[(i + 1)..end].TrimStart('@').Split('=', 2, StringSplitOptions.TrimEntries);
                if (mark.Length != 2 || mark[0].Length == 0 || mark[1].Length == 0)
                {
                    throw new LuFormatException(file, number, "a mark is written {@name=words}");
                }

                marks.Add(new LuMark(mark[0], mark[1], text.Length));
                text.Append(mark[1]);
                i = end;
            }
            else if (line[i] == '}')
            {
                throw new LuFormatException(file, number, "a '}' closes nothing");
            }
            else
            {
                text.Append(line[i]);
            }
        }

        return text.Length == 0
            ? throw new LuFormatException(file, number, "a saying has no words")
            : new LuSaying(text.ToString(), marks);
    }
}
