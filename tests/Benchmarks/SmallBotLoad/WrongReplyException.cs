namespace OrderBot.SmallBotLoad;

/// <summary>The bot answered, but not as the dialog demands.</summary>
public sealed class WrongReplyException(string message) : Exception(message);
