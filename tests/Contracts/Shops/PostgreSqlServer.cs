using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OrderBot.Contracts.Tests;

/// <summary>A real PostgreSQL of this test run's own, on a free port and in a folder that goes when the run ends.</summary>
internal static class PostgreSqlServer
{
    /// <summary>PostgreSQL refuses to run as root; Debian's package brings this user.</summary>
    private const string User = "postgres";

    private const string Ready = "ready to accept connections";

    /// <summary>
    /// Restarts the server, as after a crash, at each line of its input; ends it and clears up when this process ends, however it
    /// does: then nobody holds the other end of that input.
    /// </summary>
    private const string Keeper = """
        program="$0" folder="$1" data="$2" port="$3"
        serve() { "$program" -D "$data" -p "$port" -k "$folder" -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200 & server=$!; }
        serve
        while read -r _; do
            kill -QUIT $server
            wait $server
            serve
        done
        kill -QUIT $server
        wait
        rm -rf "$folder"
        """;

    private static readonly Lazy<string> Started = new(Start);
    private static int schemas;
    private static Process? keeper;

    public static string ConnectionString => Started.Value;

    /// <summary>A name that no other shop of this run has.</summary>
    public static string NewSchema() => string.Create(CultureInfo.InvariantCulture, $"shop{Interlocked.Increment(ref schemas)}");

    /// <summary>Kills the server in whatever it does and starts it again on the same data; every connection is cut.</summary>
    public static void Restart() => keeper!.StandardInput.WriteLine();

    private static string Start()
    {
        var programs = Programs();
        var folder = Directory.CreateTempSubdirectory("postgresql").FullName;
        if (IsRoot)
        {
            Run("chown", User, folder);
        }

        var data = Path.Combine(folder, "data");
        Run(Path.Combine(programs, "initdb"), "-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        keeper = Begin("/bin/sh", "-c", Keeper, Path.Combine(programs, "postgres"), folder, data, port);
        keeper.StandardInput.AutoFlush = true;
        AwaitReady(keeper);
        return $"Host=127.0.0.1;Port={port};Username={User};Database=postgres;Maximum Pool Size=20";
    }

    private static void AwaitReady(Process server)
    {
        var said = new ConcurrentQueue<string?>();
        var ready = new ManualResetEventSlim();
        // Read to the end: the server would stand still once the pipe is full.
        server.ErrorDataReceived += (_, line) =>
        {
            if (ready.IsSet)
            {
                return;
            }

            said.Enqueue(line.Data);
            if (line.Data is null || line.Data.Contains("FATAL", StringComparison.Ordinal) || line.Data.EndsWith(Ready, StringComparison.Ordinal))
            {
                ready.Set();
            }
        };
        server.BeginErrorReadLine();
        if (!ready.Wait(TimeSpan.FromSeconds(60)) || said.Last()?.EndsWith(Ready, StringComparison.Ordinal) != true)
        {
            throw new InvalidOperationException($"PostgreSQL did not start: {string.Join('\n', said)}");
        }
    }

    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max() is { } found
            ? found
            : throw new InvalidOperationException("PostgreSQL is not installed: apt-get install postgresql.");

    private static bool IsRoot => Environment.UserName == "root";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static void Run(string program, params string[] words)
    {
        using var process = Begin(program, words);
        process.StandardOutput.ReadToEnd();
        var complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with code {process.ExitCode}: {complaint}");
        }
    }

    private static Process Begin(string program, params string[] words)
    {
        var drop = IsRoot && Path.IsPathRooted(program);
        var start = new ProcessStartInfo(drop ? "runuser" : program) { WorkingDirectory = "/", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in drop ? ["-u", User, "--", program, .. words] : words)
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }
}
