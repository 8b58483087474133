namespace OrderBot.Dialogs.Talk;

/// <summary>"Cancel the frying pan": a wish that names a thing, whether it is in an order or not; never the order last spoken of.</summary>
public static class ThingNamed
{
    private const int MostSpaces = 8;
    private const int MostSpacesOfMere = 2;

    private static readonly SaidWords Wishes = SaidWords.Load("SaidOfOrders", "thing.wish");
    private static readonly SaidWords Articles = SaidWords.Load("SaidOfOrders", "thing.article");
    private static readonly SaidWords Only = SaidWords.Load("SaidOfOrders", "thing.only");
    private static readonly SaidWords After = SaidWords.Load("SaidOfOrders", "thing.after");
    private static readonly SaidWords NoThings = SaidWords.Load("SaidOfOrders", "thing.not");

    public static bool IsInWish(string text)
    {
        var rest = Wishes.Without(text);
        return rest.Length < text.Length && text.AsSpan().Trim().Count(' ') <= MostSpaces && Named(rest);
    }

    /// <summary>"Cancel it, but keep the teapot": begins as a wish to cancel.</summary>
    public static bool BeginsWish(string text) => Wishes.Begin(text);

    /// <summary>The thing alone: "the headphones", "ok, then only the teapot".</summary>
    public static bool IsAll(string text) => Only.Without(text) is var thing && thing.Count(' ') <= MostSpacesOfMere && Named(thing);

    /// <summary>The thing of "and the headphones?"; empty when none is asked after.</summary>
    public static ReadOnlySpan<char> AskedAfter(string text)
    {
        var rest = After.Without(text);
        if (rest.Length == text.Length || rest.Count(' ') > MostSpacesOfMere)
        {
            return [];
        }

        var thing = Articles.Without(rest);
        return thing.Length < rest.Length && !NoThings.AreIn(thing) ? thing.Trim(" ?!.,") : [];
    }

    private static bool Named(ReadOnlySpan<char> words)
    {
        var thing = Articles.Without(words);
        return thing.Length > 0 && thing.Length < words.Length && !words.Contains('?') && !NoThings.AreIn(thing);
    }
}
