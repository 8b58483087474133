namespace OrderBot.House.Tests.Rules;

/// <summary>Fails a test with every breach in full, one a line.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<string> breaches)
    {
        var all = breaches.Distinct().Order().ToArray();
        if (all.Length > 0)
        {
            Assert.Fail(string.Join('\n', all));
        }
    }
}
