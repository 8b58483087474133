using System.Data.Common;
using System.Net.Sockets;

namespace OrderBot.Storage;

/// <summary>The database is away or was lost in the middle: what was begun is undone, and who tries again finds out what is so.</summary>
public static class StorageFailure
{
    /// <summary>A server whose name cannot be looked up is no exception of the database's own.</summary>
    public static bool Is(Exception failure) => failure is DbException or SocketException;
}
