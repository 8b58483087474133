namespace OrderBot.Orders;

/// <summary>Why an order is cancelled.</summary>
public enum CancellationCause
{
    NotPaidInTime,
    SupplierAgreed,
}
