namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>The numbers by which the model knows what it looks at.</summary>
internal static class FeatureNumber
{
    public static uint Of(string word, uint seed)
    {
        var number = seed;
        foreach (var c in word)
        {
            number = Mix(number, c);
        }

        return number;
    }

    public static uint Mix(uint number, uint next)
    {
        number = (number ^ next) * 0x85EBCA6B;
        return number ^ (number >> 13);
    }
}
