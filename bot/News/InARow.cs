namespace OrderBot.News;

/// <summary>How often the same thing has failed in a row.</summary>
internal sealed class InARow(int most)
{
    private string? _of;
    private int _times;

    /// <summary>Counts a failure. True when it has failed so often that it is no use to try again.</summary>
    public bool IsEnough(string of)
    {
        _times = of == _of ? _times + 1 : 1;
        _of = of;
        return _times >= most;
    }
}
