namespace OrderBot.Marketplace.Data;

/// <summary>The data was written by a newer version of the program; the message says what to do.</summary>
public sealed class NewerDataException(string message) : InvalidOperationException(message);
