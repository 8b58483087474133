using System.Data.Common;

namespace OrderBot.Storage;

/// <summary>The database is away or was lost in the middle: what was begun is undone, and who tries again finds out what is so.</summary>
public static class StorageFailure
{
    public static bool Is(Exception failure) => failure is DbException;
}
