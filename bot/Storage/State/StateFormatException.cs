namespace OrderBot.Storage;

/// <summary>A state cannot be written or read, and why: its type or its tag is not in the table.</summary>
public sealed class StateFormatException(string message, Exception? inner = null) : Exception(message, inner);
