namespace OrderBot.Load;

/// <summary>One buyer in one conversation, by one way of reaching the bot.</summary>
public interface ICaller : IDisposable
{
    /// <summary>Says something and returns when everything that the bot must answer is there.</summary>
    /// <exception cref="SmallBotLoad.WrongReplyException">The answer is not the one that the talk demands.</exception>
    ValueTask SayAsync(int turn);
}
