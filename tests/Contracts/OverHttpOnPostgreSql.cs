namespace OrderBot.Contracts.Tests;

/// <summary>The whole contract, kept by the <see cref="PostgreSqlShopOverHttp"/>.</summary>
public static class OverHttpOnPostgreSql
{
    public sealed class Reading : ReadingContract<PostgreSqlShopOverHttp>;

    public sealed class Writing : WritingContract<PostgreSqlShopOverHttp>;

    public sealed class Events : EventContract<PostgreSqlShopOverHttp>;

    public sealed class OwnEvents : OwnEventContract<PostgreSqlShopOverHttp>;

    public sealed class Accounts : AccountContract<PostgreSqlShopOverHttp>;
}
