namespace OrderBot.Dialogs.Understanding.Lu;

/// <summary>An entity marked in a saying, and where its words begin.</summary>
public sealed record LuMark(string Name, string Words, int Start);
