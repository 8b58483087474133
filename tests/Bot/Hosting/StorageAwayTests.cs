using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>A database that is away is no mistake of the caller, and none of ours.</summary>
public sealed class StorageAwayTests
{
    [Fact]
    public async Task A_call_that_the_database_fails_may_come_again()
    {
        var http = new DefaultHttpContext();
        await new StorageAway(_ => throw new SqliteException("locked", 5), NullLogger<StorageAway>.Instance).InvokeAsync(http);
        Assert.Equal((503, "1"), (http.Response.StatusCode, http.Response.Headers.RetryAfter.ToString()));
    }

    [Fact]
    public Task A_mistake_of_ours_is_not_called_so() => Assert.ThrowsAsync<InvalidOperationException>(() =>
        new StorageAway(_ => throw new InvalidOperationException(), NullLogger<StorageAway>.Instance).InvokeAsync(new DefaultHttpContext()));
}
