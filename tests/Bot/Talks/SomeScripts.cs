namespace OrderBot.Bot.Tests.Talks;

/// <summary>
/// On a way that starts a host for each script every fifth is held, another fifth on each way, unless ORDERBOT_ALL_SCRIPTS is set;
/// all of them are held at the root dialog, where they take moments, and what is said there is drawn for every channel.
/// </summary>
internal static class SomeScripts
{
    private const int Every = 5;

    private static readonly bool IsAll = Environment.GetEnvironmentVariable("ORDERBOT_ALL_SCRIPTS") is { Length: > 0 };

    /// <param name="from">Which of them: a way's own number.</param>
    public static IEnumerable<string> Of(IEnumerable<string> names, int from, int every = Every) => names.Where((_, at) => IsAll || at % every == from);
}
