namespace OrderBot.Commands;

/// <summary>Something was typed that does not exist; the message says what to type.</summary>
public sealed class UsageException(string message) : Exception(message);
