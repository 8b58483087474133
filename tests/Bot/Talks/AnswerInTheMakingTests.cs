using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using OrderBot.Bot.Tests.DirectLine;
using OrderBot.Knowledge.Tests.Models;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>A model writes, Web Chat watches: an endpoint in Azure OpenAI's protocol on one side, a WebSocket on the other.</summary>
public sealed class AnswerInTheMakingTests
{
    private const string True = "On the sign-in page, click **Forgot password** [1]. Enter your email or **Member ID**, and click **Submit** [1]. ";
    private const string Rest = "Call us at 555-0199 for a refund [1]. An email is sent to you [1]. Follow the instructions in the email to set your new password [1].";

    [Fact]
    public async Task Checked_sentences_are_seen_before_the_answer_is_and_the_answer_replaces_them()
    {
        await using var model = await FakeModel.StartAsync();
        model.Reply = context => FakeModel.Say(context, True + Rest);
        await using var shop = await RunningShop.StartAsync($"--Model:Endpoint={model.Endpoint}", "--Model:Deployment=gpt", "--Model:Key=secret");
        var token = await JsonAsync(await shop.Client.PostAsync("/chat/token", null));
        shop.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var started = await JsonAsync(await shop.Client.PostAsJsonAsync("/v3/directline/conversations", new { user = new { } }));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        using var stream = new OpenStream(socket);
        await shop.Client.PostAsJsonAsync($"/v3/directline/conversations/{started.GetProperty("conversationId").GetString()}/activities", new { type = "message", text = "What do I do if I forgot my password?", from = new { id = "whoever" } });

        var (signs, answer) = await UntilAnsweredAsync(stream);
        var words = signs.Where(sign => sign.TryGetProperty("text", out _)).ToList();
        Assert.NotEmpty(words);
        Assert.DoesNotContain(words, sign => sign.GetProperty("text").GetString()!.Contains("555", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, words.Count), words.Select(sign => sign.GetProperty("channelData").GetProperty("streamSequence").GetInt32()));
        var id = words[0].GetProperty("id").GetString();
        Assert.All(words.Skip(1), sign => Assert.Equal(id, sign.GetProperty("channelData").GetProperty("streamId").GetString()));
        Assert.Equal("final", answer.GetProperty("channelData").GetProperty("streamType").GetString());
        Assert.Equal(id, answer.GetProperty("channelData").GetProperty("streamId").GetString());
        Assert.Contains("set your new password", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("555", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task<(List<JsonElement> Signs, JsonElement Answer)> UntilAnsweredAsync(OpenStream stream)
    {
        var signs = new List<JsonElement>();
        while (await stream.FrameAsync() is { } frame)
        {
            foreach (var activity in frame.GetProperty("activities").EnumerateArray())
            {
                if (activity.GetProperty("type").GetString() == "typing")
                {
                    signs.Add(activity);
                }
                else if (activity.TryGetProperty("label", out var label) && label.GetString() == "AskHelp.Answer")
                {
                    return (signs, activity);
                }
            }
        }

        throw new InvalidOperationException("The stream ended before the answer.");
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.Clone();
    }
}
