namespace OrderBot.Dialogs.Talk;

/// <summary>Marks a turn in which the bot told news of an order by itself.</summary>
public sealed record NewsOf(string Order);
