namespace OrderBot.Contracts.Tests;

/// <summary>What applies of the contract, kept by the adapter to a <see cref="WooShop"/>: its accounts are elsewhere, and it tells only its own side's events.</summary>
public static class OnWooCommerce
{
    public sealed class Reading : ReadingContract<WooShop>;

    public sealed class Writing : WritingContract<WooShop>;

    public sealed class Events : EventContract<WooShop>;
}
