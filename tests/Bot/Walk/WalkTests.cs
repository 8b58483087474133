using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace OrderBot.Bot.Tests.Walk;

/// <summary>
/// Random walks over the whole bot, with a supplier, a clock, a shop that fails, old and foreign buttons and repeated messages: no write without
/// consent to what was shown, never "cancelled" while it is not, never a dead end, nobody else's data, no exception.
/// ORDERBOT_WALKS says how many (20 when it does not), ORDERBOT_WALK_SEED where to begin (seed,gamma,size, as a failure prints them); a failure shrinks and tells the talk.
/// </summary>
public sealed class WalkTests(ITestOutputHelper output)
{
    private const int LongestWalk = 60;
    private const int Unasked = 20;

    private static readonly (int Weight, WalkKind Kind)[] Kinds =
    [
        (40, WalkKind.Say), (16, WalkKind.SayYes), (10, WalkKind.SayDoubt), (14, WalkKind.PressNewest), (4, WalkKind.PressAny), (2, WalkKind.PressSomebodyElses), (2, WalkKind.RepeatLastMessage),
        (4, WalkKind.Supplier), (2, WalkKind.Time), (3, WalkKind.News), (6, WalkKind.ShopFails), (2, WalkKind.ChangeBuyer), (1, WalkKind.NewConversation),
    ];

    [Fact]
    public void A_random_walk_breaks_no_promise()
    {
        var (walks, turns, most) = (0, 0, Number("ORDERBOT_WALKS", Unasked));
        if (most == 0)
        {
            return;
        }

        var config = Config.QuickThrowOnFailure.WithMaxTest(most).WithEndSize(LongestWalk).WithStartSize(LongestWalk / 2);
        if (Environment.GetEnvironmentVariable("ORDERBOT_WALK_SEED")?.Split(',') is [var seed, var gamma, var size])
        {
            config = config.WithReplay(ulong.Parse(seed, CultureInfo.InvariantCulture), ulong.Parse(gamma, CultureInfo.InvariantCulture), int.Parse(size, CultureInfo.InvariantCulture));
        }

        Check.One(config, Prop.ForAll(Walks, walk =>
        {
            turns += WalkAsync(walk).GetAwaiter().GetResult();
            walks++;
        }));
        output.WriteLine($"{walks} walks, {turns} turns.");
    }

    private static Arbitrary<WalkAct[]> Walks { get; } = Arb.From(
        Gen.ArrayOf(
            from kind in Gen.Frequency(Kinds.Select(one => (one.Weight, Gen.Constant(one.Kind))))
            from choice in Gen.Choose(0, 999)
            from other in Gen.Choose(0, 99)
            select new WalkAct(kind, choice, other)),
        Shorter);

    /// <summary>A walk without a half, a quarter, … or one of its acts.</summary>
    private static IEnumerable<WalkAct[]> Shorter(WalkAct[] walk)
    {
        for (var size = walk.Length / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= walk.Length; from += size)
            {
                yield return [.. walk[..from], .. walk[(from + size)..]];
            }
        }
    }

    private static async Task<int> WalkAsync(WalkAct[] walk)
    {
        await using var world = new WalkWorld();
        try
        {
            foreach (var act in walk)
            {
                await world.ActAsync(act);
            }

            await world.LeaveAsync();
            return world.Turns;
        }
        catch (BrokenPromiseException broken)
        {
            throw new BrokenPromiseException($"{broken.Message}\n{world.Talk}");
        }
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
