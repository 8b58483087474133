namespace OrderBot.Contracts.Tests;

/// <summary>The whole contract, kept by the <see cref="PostgreSqlShop"/>.</summary>
public static class OnPostgreSql
{
    public sealed class Reading : ReadingContract<PostgreSqlShop>;

    public sealed class Writing : WritingContract<PostgreSqlShop>;

    public sealed class Events : EventContract<PostgreSqlShop>;

    public sealed class OwnEvents : OwnEventContract<PostgreSqlShop>;

    public sealed class Accounts : AccountContract<PostgreSqlShop>;
}
