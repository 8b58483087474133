namespace OrderBot.Dialogs.Understanding.Lu;

/// <summary>The sayings under one heading.</summary>
public sealed class LuSection(string name)
{
    private readonly List<LuSaying> _sayings = [];

    public string Name => name;

    public IReadOnlyList<LuSaying> Sayings => _sayings;

    internal void Add(LuSaying saying) => _sayings.Add(saying);
}
