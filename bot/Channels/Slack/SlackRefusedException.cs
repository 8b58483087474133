namespace OrderBot.Channels.Slack;

/// <summary>Slack's Web API did not do what it was asked; <paramref name="error"/> is its own word for why.</summary>
public sealed class SlackRefusedException(string method, string error) : Exception($"Slack refused {method}: {error}.")
{
    public string Error => error;
}
