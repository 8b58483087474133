using System.Globalization;

namespace OrderBot.SmallBotLoad;

/// <summary>What the server's process has used so far: processor time in milliseconds, allocated bytes, collections.</summary>
public sealed record ServerUse(double CpuMilliseconds, long AllocatedBytes, long Collections)
{
    private const double TickMilliseconds = 10;

    public static async Task<ServerUse> ReadAsync(Uri bot)
    {
        using var http = new HttpClient();
        var lines = (await http.GetStringAsync(new Uri(bot, "/stats"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var numbers = Array.ConvertAll(lines, line => long.Parse(line, CultureInfo.InvariantCulture));
        return new ServerUse(Cpu(await File.ReadAllTextAsync($"/proc/{numbers[0]}/stat")), numbers[1], numbers[2]);
    }

    // The name of the process may hold blanks; behind its parenthesis, user and system time are the 12th and 13th field.
    private static double Cpu(string stat)
    {
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TickMilliseconds * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture));
    }
}
