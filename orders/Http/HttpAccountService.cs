using System.Net;
using System.Net.Http.Json;

namespace OrderBot.Orders.Http;

/// <summary>Accounts of a service that speaks openapi.yaml.</summary>
internal sealed class HttpAccountService(ApiClient api) : IAccountService
{
    public async Task<Buyer?> FindAsync(string memberId, CancellationToken cancellationToken)
    {
        if (Sense.Segment(memberId) is not { } segment)
        {
            return null;
        }

        var answer = await api.SendAsync(new ApiCall(HttpMethod.Get, $"buyers/{segment}"), cancellationToken);
        return answer.Status == HttpStatusCode.NotFound && answer.Problem()?.Outcome == WriteOutcome.NotFound ? null : answer.Read(OrdersJson.Default.Buyer);
    }

    public Task RequestPasswordResetAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken) =>
        AskAsync("password-resets", emailOrMemberId, idempotencyKey, cancellationToken);

    public Task SendSignInCodeAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken) =>
        AskAsync("sign-in-codes", emailOrMemberId, idempotencyKey, cancellationToken);

    public async Task<Buyer?> CheckSignInCodeAsync(string emailOrMemberId, string code, string idempotencyKey, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(idempotencyKey);
        using var body = JsonContent.Create(new CodeAsk(emailOrMemberId, code), OrdersJson.Default.CodeAsk);
        var answer = await api.SendAsync(new ApiCall(HttpMethod.Post, "sign-in-codes/checks") { Body = body, Key = idempotencyKey }, cancellationToken);
        return answer.Read(OrdersJson.Default.CodeAnswer).Buyer;
    }

    private async Task AskAsync(string path, string emailOrMemberId, string key, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        using var body = JsonContent.Create(new LoginAsk(emailOrMemberId), OrdersJson.Default.LoginAsk);
        var answer = await api.SendAsync(new ApiCall(HttpMethod.Post, path) { Body = body, Key = key }, cancellationToken);
        if (answer.Status != HttpStatusCode.Accepted)
        {
            throw answer.Nonsense();
        }
    }
}
