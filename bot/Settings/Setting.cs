namespace OrderBot;

/// <summary>A setting as it is explained to people.</summary>
/// <param name="Default">What holds when it is not set.</param>
/// <param name="Unit">What its value is.</param>
/// <param name="Effect">What it does.</param>
public sealed record Setting(string Name, string Default, string Unit, string Effect)
{
    /// <summary>As the environment spells it.</summary>
    public string Variable => Name.Replace(":", "__", StringComparison.Ordinal);
}
