namespace OrderBot.SmallBot;

/// <summary>What a user likes, and how often they said so.</summary>
public sealed record Favourite
{
    public string? Name { get; set; }

    public string? Colour { get; set; }

    public int Times { get; set; }
}
