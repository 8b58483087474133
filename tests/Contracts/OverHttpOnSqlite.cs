namespace OrderBot.Contracts.Tests;

/// <summary>The whole contract, kept by the <see cref="SqliteShopOverHttp"/>.</summary>
public static class OverHttpOnSqlite
{
    public sealed class Reading : ReadingContract<SqliteShopOverHttp>;

    public sealed class Writing : WritingContract<SqliteShopOverHttp>;

    public sealed class Events : EventContract<SqliteShopOverHttp>;

    public sealed class OwnEvents : OwnEventContract<SqliteShopOverHttp>;

    public sealed class Accounts : AccountContract<SqliteShopOverHttp>;
}
