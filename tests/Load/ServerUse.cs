using System.Globalization;

namespace OrderBot.Load;

/// <summary>What the server's process has used: processor time in milliseconds, and its memory in megabytes.</summary>
public sealed record ServerUse(double CpuMilliseconds, double Megabytes)
{
    private const double TickMilliseconds = 10;
    private const double PagesAMegabyte = 256;

    public static ServerUse Read(int process)
    {
        // The name of the process may hold blanks; behind its parenthesis, user and system time are the 12th and 13th field.
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return new ServerUse(TickMilliseconds * (Number(fields[11]) + Number(fields[12])), Number(fields[21]) / PagesAMegabyte);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
