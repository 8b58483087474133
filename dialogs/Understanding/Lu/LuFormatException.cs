namespace OrderBot.Dialogs.Understanding.Lu;

/// <summary>A .lu file that cannot be read; says where.</summary>
public sealed class LuFormatException(string file, int line, string fault) : Exception($"{file}({line}): {fault}.")
{
    public string File => file;

    public int Line => line;
}
