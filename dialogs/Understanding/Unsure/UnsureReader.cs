using OrderBot.Knowledge;

namespace OrderBot.Dialogs.Understanding.Unsure;

/// <summary>Asks a model which of a few guesses is meant when the local reading is unsure. It only picks from the guesses and only so that the buyer is asked; without a model, in time or in sense, the reading stays as it was.</summary>
public sealed class UnsureReader(IChooser? chooser, TimeProvider clock)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<Reading> ReadAsync(Reading reading, CancellationToken ct)
    {
        var guesses = reading.Intents.Where(i => i.Intent != Intent.None).ToArray();
        if (chooser is null || reading.Decision == Decision.Act || guesses.Length == 0)
        {
            return reading;
        }

        string[] labels = [.. guesses.Select(Label)];
        var chosen = Array.IndexOf(labels, await AskAsync(NotUnderstood.Redact(reading.Text), labels, ct));
        return chosen < 0 ? reading : reading with { Intents = [guesses[chosen]] };
    }

    private static string Label(ScoredIntent guess) => guess.About is null ? guess.Intent.ToString() : $"{guess.Intent}.{guess.About}";

    private async Task<string?> AskAsync(string text, IReadOnlyList<string> labels, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            return await chooser!.ChooseAsync(text, labels, either.Token).WaitAsync(Patience, clock, ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            // Whatever fails in an optional model, the buyer is answered without it.
            return null;
        }
    }
}
