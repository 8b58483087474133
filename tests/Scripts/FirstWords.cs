namespace OrderBot.Scripts;

/// <summary>Makes a buyer known to a channel that can only tell those who spoke before.</summary>
public static class FirstWords
{
    public static async Task<ITalk> KnownAsync(this ITalk talk, Script script)
    {
        if (script.BeginsWithNews)
        {
            await talk.SayAsync("hello", null, 1);
        }

        return talk;
    }
}
