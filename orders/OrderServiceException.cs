namespace OrderBot.Orders;

/// <summary>The order service could not be reached, did not answer in time, or answered what makes no sense.</summary>
/// <param name="maybeDone">True when a write may have arrived all the same: look before saying anything.</param>
public sealed class OrderServiceException(string message, bool maybeDone = false, Exception? inner = null) : Exception(message, inner)
{
    public bool MaybeDone { get; } = maybeDone;
}
