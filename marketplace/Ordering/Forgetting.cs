using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Ordering;

/// <summary>Lets go of what nobody needs any more: old answers to writes, used-up limits, tokens, codes, their checks and sign-outs past their time.</summary>
internal sealed class Forgetting(ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    private const string OldAnswers = "FROM answers WHERE at <= @answers";
    private const string OldTakings = "FROM takings WHERE at <= @takings";
    private const string OldTokens = "FROM reset_tokens WHERE expires_at <= @tokens";
    private const string OldCodes = "FROM sign_in_codes WHERE expires_at <= @codes";
    private const string OldChecks = "FROM sign_in_checks WHERE expires_at <= @codes";
    private const string OldSignOuts = "FROM sign_outs WHERE expires_at <= @tokens";

    /// <summary>How many rows went.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        (string, object?)[] until =
        [
            ("@answers", (clock.GetUtcNow() - settings.AnswersKept).ToUnixTimeMilliseconds()),
            ("@takings", (clock.Real.GetUtcNow() - Limits.Window).ToUnixTimeMilliseconds()),
            ("@tokens", clock.Real.GetUtcNow().ToUnixTimeMilliseconds()),
            ("@codes", clock.GetUtcNow().ToUnixTimeMilliseconds()),
        ];
        var old = database.Read(connection => connection.Number(
            $"""
            SELECT (SELECT count(*) {OldAnswers}) + (SELECT count(*) {OldTakings}) + (SELECT count(*) {OldTokens})
                + (SELECT count(*) {OldCodes}) + (SELECT count(*) {OldChecks}) + (SELECT count(*) {OldSignOuts})
            """,
            until));
        return old == 0 ? 0 : await database.WriteAsync(
            connection => connection.Execute($"DELETE {OldAnswers}", until[0]) + connection.Execute($"DELETE {OldTakings}", until[1])
                + connection.Execute($"DELETE {OldTokens}", until[2]) + connection.Execute($"DELETE {OldCodes}", until[3])
                + connection.Execute($"DELETE {OldChecks}", until[3]) + connection.Execute($"DELETE {OldSignOuts}", until[2]),
            cancellationToken);
    }
}
