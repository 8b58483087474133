namespace OrderBot.Contracts.Tests;

/// <summary>What applies of the contract, kept by the adapter to a <see cref="ForeignShop"/>: its accounts are elsewhere, and it tells only its own side's events.</summary>
public static class OnForeignShop
{
    public sealed class Reading : ReadingContract<ForeignShop>;

    public sealed class Writing : WritingContract<ForeignShop>;

    public sealed class Events : EventContract<ForeignShop>;
}
