using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using OrderBot.Channels.BlockKit;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Slack;

/// <summary>Takes in what Slack sends, keeps it, and answers at once: the turn runs afterwards.</summary>
internal sealed partial class SlackEndpoints(
    SlackSignature signature, SlackArrivals arrivals, SlackPresses presses, SlackCommands commands, SlackAdapter adapter, SlackReplies say, ILogger<SlackEndpoints> log)
{
    private const int MostBytes = 1024 * 1024;

    public async Task<IResult> EventsAsync(HttpContext http)
    {
        var (body, refusal) = await AdmitAsync(http);
        if (refusal is not null || !IsObject(body, out var envelope))
        {
            return refusal ?? Results.BadRequest();
        }

        if (SlackJson.Text(envelope, "type") == "url_verification")
        {
            return SlackJson.Text(envelope, "challenge") is { } challenge ? Results.Text(challenge) : Results.BadRequest();
        }

        if (arrivals.Event(envelope) is { } activity)
        {
            adapter.Take(activity);
        }

        return Results.Ok();
    }

    public async Task<IResult> InteractionsAsync(HttpContext http)
    {
        var (body, refusal) = await AdmitAsync(http);
        if (refusal is not null || !IsObject(Encoding.UTF8.GetBytes(Form(body)["payload"].ToString()), out var payload))
        {
            return refusal ?? Results.BadRequest();
        }

        if (presses.Read(payload) is { } activity)
        {
            adapter.Take(activity);
        }

        return Results.Ok();
    }

    public async Task<IResult> CommandsAsync(HttpContext http)
    {
        var (body, refusal) = await AdmitAsync(http);
        if (refusal is not null)
        {
            return refusal;
        }

        try
        {
            if (await commands.ReadAsync(Form(body), http.RequestAborted) is not { } activity)
            {
                return Results.BadRequest();
            }

            adapter.Take(activity);
            return ForTheirEyes(say.AnsweredPrivately());
        }
        catch (Exception failure) when (ChannelFailure.Is(failure) && !http.RequestAborted.IsCancellationRequested)
        {
            NotAnswered(failure);
            return ForTheirEyes(say.NotNow());
        }
    }

    /// <summary>The body, when Slack sent it; else what to answer.</summary>
    private async Task<(byte[] Body, IResult? Refusal)> AdmitAsync(HttpContext http)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[8192];
        while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                return ([], Results.StatusCode(StatusCodes.Status413PayloadTooLarge));
            }
        }

        var body = bytes.ToArray();
        var headers = http.Request.Headers;
        return signature.Fits(headers[SlackSignature.Header], headers[SlackSignature.TimeHeader], body) ? (body, null) : ([], Results.Unauthorized());
    }

    private static FormCollection Form(byte[] body)
    {
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(body)) { ValueLengthLimit = MostBytes };
            return new FormCollection(reader.ReadForm());
        }
        catch (InvalidDataException)
        {
            return FormCollection.Empty;
        }
    }

    private static bool IsObject(ReadOnlySpan<byte> utf8, out JsonElement json)
    {
        json = default;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            json = JsonElement.ParseValue(ref reader);
            return json.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IResult ForTheirEyes(Reply reply) =>
        Results.Text(new JsonObject { ["response_type"] = "ephemeral", ["text"] = SlackText.Escape(PlainText.Of(reply.Words)) }.ToJsonString(), "application/json", Encoding.UTF8);

    [LoggerMessage(LogLevel.Warning, "A Slack command could not be taken in.")]
    private partial void NotAnswered(Exception failure);
}
