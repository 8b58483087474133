namespace OrderBot.Commands;

/// <summary>A command cannot go on; the message tells the person who typed it why.</summary>
public sealed class CommandException(string message) : Exception(message);
