using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>A turn whose code the shop has used up, and which was not stored, is run again: the shop knows its key, so it signs in all the same.</summary>
public sealed class CheckedCodeTests : IAsyncLifetime
{
    private const string State = "msteams/conversations/one/users/ann";
    private CutAccounts accounts = null!;
    private RunningShop shop = null!;

    public async Task InitializeAsync()
    {
        shop = await RunningShop.StartWithAsync(services =>
        {
            var inner = services.Last(one => one.ServiceType == typeof(IAccountService)).ImplementationType!;
            services.AddSingleton<IAccountService>(provider => accounts = new CutAccounts((IAccountService)ActivatorUtilities.CreateInstance(provider, inner)));
        });
        Assert.Equal("SignIn.CodeSent", await SayAsync("sign in as buyer1@example.com", "begin"));
    }

    public async Task DisposeAsync() => await shop.DisposeAsync();

    [Theory]
    [InlineData("code")]
    [InlineData("another message")]
    public async Task A_turn_that_was_cut_after_the_check_signs_in_when_it_comes_again_or_the_code_is_typed_anew(string again)
    {
        var code = await shop.MailedCodeAsync();
        accounts.Then = () => throw new InvalidOperationException("Cut after it.");
        Assert.Equal("Routing.WentWrong", await SayAsync(code, "code"));
        Assert.Equal("SignIn.SignedIn", await SayAsync(code, again));
        Assert.Equal(2, accounts.Keys.Count);
        Assert.Single(accounts.Keys.Distinct());
    }

    [Fact]
    public async Task A_turn_whose_state_was_changed_elsewhere_during_the_check_signs_in()
    {
        var code = await shop.MailedCodeAsync();
        accounts.Then = async () =>
        {
            var states = shop.Services.GetRequiredService<StateStorage>();
            var found = await states.ReadAsync([State]);
            Assert.Single(found);
            await states.WriteAsync(found);
        };
        Assert.Equal("SignIn.SignedIn", await SayAsync(code, "code"));
        Assert.Equal(2, accounts.Keys.Count);
        Assert.Single(accounts.Keys.Distinct());
    }

    [Fact]
    public async Task A_check_whose_answer_was_lost_signs_in_when_it_is_tried_again()
    {
        var code = await shop.MailedCodeAsync();
        accounts.Then = () => throw new OrderServiceException("Its answer was lost.", maybeDone: true);
        Assert.Equal("Routing.NotNow", await SayAsync(code, "code"));
        Assert.Equal("SignIn.SignedIn", await SayAsync("try again", "again"));
        Assert.Equal(2, accounts.Keys.Count);
        Assert.Single(accounts.Keys.Distinct());
    }

    [Fact]
    public async Task Each_question_has_its_answer_checked_under_a_key_of_its_own()
    {
        foreach (var (code, id) in new[] { ("111111", "first"), ("111112", "second"), ("111111", "third") })
        {
            Assert.Equal("SignIn.CodeWrong", await SayAsync(code, id));
        }

        Assert.Equal(3, accounts.Keys.Distinct().Count());
        Assert.Equal("SignIn.SignedIn", await SayAsync(await shop.MailedCodeAsync(), "fourth"));
    }

    /// <returns>The name of the last reply.</returns>
    private async Task<string> SayAsync(string text, string id)
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id,
            channelId = "msteams",
            deliveryMode = "expectReplies",
            serviceUrl = "http://localhost:1",
            from = new { id = "ann" },
            recipient = new { id = "bot" },
            conversation = new { id = "one" },
            text,
        });
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("activities").EnumerateArray().Last().GetProperty("label").GetString()!;
    }

    /// <summary>The shop's accounts; something may happen once after a check, before its answer is heard.</summary>
    private sealed class CutAccounts(IAccountService inner) : IAccountService
    {
        public Func<Task>? Then { get; set; }

        public List<string> Keys { get; } = [];

        public Task<Buyer?> FindAsync(string memberId, CancellationToken cancellationToken) => inner.FindAsync(memberId, cancellationToken);

        public Task RequestPasswordResetAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken) =>
            inner.RequestPasswordResetAsync(emailOrMemberId, idempotencyKey, cancellationToken);

        public Task SendSignInCodeAsync(string emailOrMemberId, string idempotencyKey, CancellationToken cancellationToken) =>
            inner.SendSignInCodeAsync(emailOrMemberId, idempotencyKey, cancellationToken);

        public async Task<Buyer?> CheckSignInCodeAsync(string emailOrMemberId, string code, string idempotencyKey, CancellationToken cancellationToken)
        {
            Keys.Add(idempotencyKey);
            var buyer = await inner.CheckSignInCodeAsync(emailOrMemberId, code, idempotencyKey, cancellationToken);
            if (Then is { } then)
            {
                Then = null;
                await then();
            }

            return buyer;
        }
    }
}
