using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Tests;

/// <summary>A buyer who leaves the shop is in none of its tables, and another is as before.</summary>
public sealed class BuyerForgettingTests : IDisposable
{
    private readonly Shop shop = new();

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData("MB100001")]
    [InlineData("mb100001")]
    public async Task Nothing_of_the_buyer_is_in_any_table_nor_in_the_file(string typed)
    {
        await FillAsync("MB100002", "80020005");
        var before = Rows();
        await FillAsync("MB100001", "80010005");
        Assert.Contains(Rows(), row => row.StartsWith("takings: mails of MB100001", StringComparison.Ordinal));
        Assert.Contains(Rows(), row => row.StartsWith("sign_outs: MB100001", StringComparison.Ordinal));
        Assert.Contains(Rows(), row => row.StartsWith("sign_in_checks: MB100001", StringComparison.Ordinal));

        var gone = await shop.BuyerForgetting.ForgetAsync(typed, CancellationToken.None);
        Assert.Equal((11, true), (gone.Orders, gone.LeavesNoTrace));
        Assert.DoesNotContain(Rows(), row => row.Contains("MB100001", StringComparison.Ordinal) || row.Contains("buyer1@example.com", StringComparison.Ordinal) || row.Contains("8001000", StringComparison.Ordinal));
        Assert.Equal(before.Where(row => row.Contains("MB100002", StringComparison.Ordinal)), Rows().Where(row => row.Contains("MB100002", StringComparison.Ordinal)));
        Assert.DoesNotContain(Directory.GetFiles(shop.Folder), path => Holds(path, "buyer1@example.com"u8) || Holds(path, "MB100001"u8));
        Assert.Equal(0, (await shop.BuyerForgetting.ForgetAsync(typed, CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task Mails_and_messages_of_a_buyer_are_given_and_no_other_s()
    {
        await FillAsync("MB100001", "80010005");
        await FillAsync("MB100002", "80020005");
        Assert.All(shop.Papers.Mails("MB100001"), mail => Assert.Equal("buyer1@example.com", mail.To));
        Assert.Equal(2, shop.Papers.Mails("MB100001").Count);
        Assert.Equal(["80010005"], shop.Papers.Messages("MB100001").Select(one => one.Order).Where(order => order == "80010005"));
        Assert.DoesNotContain(shop.Papers.Messages("MB100001"), one => one.Order.StartsWith("8002", StringComparison.Ordinal));
    }

    private async Task FillAsync(string member, string order)
    {
        await shop.Accounts.SendSignInCodeAsync(member, "code of " + order[3], CancellationToken.None);
        await shop.Accounts.CheckSignInCodeAsync(member, "no", "check of " + order[3], CancellationToken.None);
        await shop.Accounts.RequestPasswordResetAsync(member, "reset of " + order[3], CancellationToken.None);
        await shop.Passwords.TryAsync(member, "wrong", "192.0.2.1", CancellationToken.None);
        await shop.Database.WriteAsync(connection => SignOuts.Keep(connection, $"{member}.1.2", shop.Time.Now.AddHours(1)), CancellationToken.None);
        await shop.Orders.WriteToSupplierAsync(new(member), order, "is it blue", "message of " + order[3], CancellationToken.None);
    }

    private List<string> Rows() => shop.Database.Read(connection =>
    {
        var rows = new List<string>();
        foreach (var table in connection.Each("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", row => row.GetString(0)))
        {
            rows.AddRange(connection.Each($"SELECT * FROM {table}", row => $"{table}: {string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(row.GetValue))}"));
        }

        return rows;
    });

    private static bool Holds(string path, ReadOnlySpan<byte> words)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content.AsSpan().IndexOf(words) >= 0;
    }
}
