namespace OrderBot.Contracts.Tests;

/// <summary>In process, on SQLite.</summary>
public sealed class SqliteShop() : Marketplace(postgreSql: false, http: false);

/// <summary>In process, on PostgreSQL.</summary>
public sealed class PostgreSqlShop() : Marketplace(postgreSql: true, http: false);

/// <summary>Over HTTP, on SQLite.</summary>
public sealed class SqliteShopOverHttp() : Marketplace(postgreSql: false, http: true);

/// <summary>Over HTTP, on PostgreSQL.</summary>
public sealed class PostgreSqlShopOverHttp() : Marketplace(postgreSql: true, http: true);
