using System.Collections.Concurrent;
using Npgsql;
using OrderBot.Contracts.Tests;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>A database of a bot's own in the PostgreSQL of this run.</summary>
internal static class SharedDatabase
{
    private static readonly bool IsForAll = Environment.GetEnvironmentVariable("ORDERBOT_SHOPS_ON") == "PostgreSql";
    private static readonly ConcurrentDictionary<string, string> OfFolders = new();

    /// <summary>The settings with which a bot runs on one.</summary>
    public static string[] Settings(string database) => ["--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql={database}"];

    /// <summary>What a bot on this folder runs with where every bot of the run is to have its PostgreSQL; else nothing.</summary>
    public static string[] SettingsFor(string folder) => IsForAll ? Settings(OfFolders.GetOrAdd(folder, _ => New())) : [];

    public static string New()
    {
        var name = PostgreSqlServer.NewSchema();
        using var connection = new NpgsqlConnection(PostgreSqlServer.ConnectionString + ";Pooling=false");
        connection.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        create.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString) { Database = name }.ConnectionString;
    }
}
