using System.Globalization;
using Microsoft.Bot.Builder;

namespace OrderBot.Dialogs.SignIn;

/// <summary>Counts, for each user of a channel, the codes asked for and the wrong ones given in an hour: whoever guesses runs out, whatever accounts are tried.</summary>
public sealed class SignInTries(UserState users, SignInSettings settings, TimeProvider realTime)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private readonly IStatePropertyAccessor<string?> kept = users.CreateProperty<string?>("SignInTries");

    /// <summary>Takes one of the codes that may be sent; false when there is none left.</summary>
    public async Task<bool> MaySendAsync(ITurnContext turn, CancellationToken ct)
    {
        var tries = await ReadAsync(turn, ct);
        if (settings.IsLimited && tries.Codes >= SignInSettings.CodesAnHour)
        {
            return false;
        }

        await WriteAsync(turn, tries with { Codes = tries.Codes + 1 }, ct);
        return true;
    }

    public async Task<bool> MayTryAsync(ITurnContext turn, CancellationToken ct) =>
        !settings.IsLimited || (await ReadAsync(turn, ct)).Wrong < SignInSettings.WrongCodesAnHour;

    public async Task CountWrongAsync(ITurnContext turn, CancellationToken ct)
    {
        var tries = await ReadAsync(turn, ct);
        await WriteAsync(turn, tries with { Wrong = tries.Wrong + 1 }, ct);
    }

    private async Task<Tries> ReadAsync(ITurnContext turn, CancellationToken ct)
    {
        var now = realTime.GetUtcNow();
        if ((await kept.GetAsync(turn, null, ct))?.Split(' ') is not [var since, var codes, var wrong])
        {
            return new Tries(now, 0, 0);
        }

        var read = new Tries(
            DateTimeOffset.Parse(since, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            int.Parse(codes, CultureInfo.InvariantCulture),
            int.Parse(wrong, CultureInfo.InvariantCulture));
        return now - read.Since < Window ? read : new Tries(now, 0, 0);
    }

    private Task WriteAsync(ITurnContext turn, Tries tries, CancellationToken ct) =>
        kept.SetAsync(turn, string.Create(CultureInfo.InvariantCulture, $"{tries.Since:O} {tries.Codes} {tries.Wrong}"), ct);

    private sealed record Tries(DateTimeOffset Since, int Codes, int Wrong);
}
