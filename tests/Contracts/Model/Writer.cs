using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A buyer at one device: asks, withdraws and writes, twice when impatient, again when unanswered.</summary>
internal sealed class Writer(IOrderService orders, Buyer buyer, string[] numbers, Random random, string name)
{
    private const int MostTries = 30;

    /// <summary>What was done, by kind: as many as there are keys that were answered so.</summary>
    public Dictionary<string, int> Done { get; } = new() { ["request"] = 0, ["withdraw"] = 0, ["message"] = 0 };

    public async Task WriteAsync(int times)
    {
        for (var turn = 0; turn < times; turn++)
        {
            var number = numbers[random.Next(numbers.Length)];
            var version = (await orders.FindAsync(buyer, number, CancellationToken.None))!.Version - (random.Next(8) == 0 ? 1 : 0);
            var key = $"{name}-{turn}";
            var kind = random.Next(5) switch { < 2 => "request", 2 or 3 => "withdraw", _ => "message" };
            var calls = Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ => Task.Run(() => AnsweredAsync(kind, number, version, key)));
            var receipts = await Task.WhenAll(calls);
            Assert.All(receipts, receipt => Assert.Equivalent(receipts[0], receipt, strict: true));
            Done[kind] += receipts[0].Outcome == WriteOutcome.Done ? 1 : 0;
        }
    }

    private async Task<OrderReceipt> AnsweredAsync(string kind, string number, long version, string key)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await (kind switch
                {
                    "request" => orders.RequestCancellationAsync(buyer, number, version, $"reason of {key}", key, CancellationToken.None),
                    "withdraw" => orders.WithdrawRequestAsync(buyer, number, version, key, CancellationToken.None),
                    _ => orders.WriteToSupplierAsync(buyer, number, $"text of {key}", key, CancellationToken.None),
                });
            }
            catch (OrderServiceException) when (attempt < MostTries)
            {
                // The same key again, as the bot does.
            }
        }
    }
}
