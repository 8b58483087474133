namespace OrderBot.Contracts.Tests;

/// <summary>The whole contract, kept by the <see cref="SqliteShop"/>.</summary>
public static class OnSqlite
{
    public sealed class Reading : ReadingContract<SqliteShop>;

    public sealed class Writing : WritingContract<SqliteShop>;

    public sealed class Events : EventContract<SqliteShop>;

    public sealed class OwnEvents : OwnEventContract<SqliteShop>;

    public sealed class Accounts : AccountContract<SqliteShop>;
}
