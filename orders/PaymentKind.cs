namespace OrderBot.Orders;

/// <summary>How an order was paid. Only a card payment is verified first.</summary>
public enum PaymentKind
{
    Card,
    Wallet,
    BankTransfer,
}
