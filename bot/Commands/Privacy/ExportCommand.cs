using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Orders;

namespace OrderBot.Commands;

/// <summary>Prints what is kept about a buyer: the account, the orders, and what was said in every conversation.</summary>
public static class ExportCommand
{
    private const int Page = 100;
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var member = new Argument<string>("memberId") { Arity = ArgumentArity.ZeroOrOne, Description = "Whose data, as MB100001." };
        var command = new Command("export", "Prints everything that is kept about a buyer, as JSON. Settings are given as --Name=value.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.Add(member);
        command.SetAction(async (parsed, ct) =>
        {
            await using var data = BuyerData.Open(parsed, parsed.GetValue(member) ?? "");
            await using var output = Console.OpenStandardOutput();
            await using var json = new Utf8JsonWriter(output, Readable);
            await WriteAsync(json, data, ct);
            await json.FlushAsync(ct);
            await output.WriteAsync("\n"u8.ToArray(), ct);
        });
        return command;
    }

    private static async Task WriteAsync(Utf8JsonWriter json, BuyerData data, CancellationToken ct)
    {
        var buyer = await data.Get<IAccountService>().FindAsync(data.MemberId, ct);
        json.WriteStartObject();
        json.WriteString("memberId", data.MemberId);
        json.WriteString("name", buyer?.Name);
        json.WriteStartArray("orders");
        string? cursor = null;
        do
        {
            var page = await data.Get<IOrderService>().ListAsync(new Buyer(data.MemberId), OrderTab.All, cursor, Page, ct);
            foreach (var order in page.Orders)
            {
                json.WriteStartObject();
                json.WriteString("number", order.Number);
                json.WriteString("status", order.Status.ToString());
                json.WriteString("placedAt", order.PlacedAt);
                json.WriteEndObject();
            }

            cursor = page.Next;
        }
        while (cursor is not null);
        json.WriteEndArray();
        json.WriteStartArray("conversations");
        foreach (var conversation in data.Forgetting.Of(data.MemberId))
        {
            json.WriteStartObject();
            json.WriteString("channel", conversation.Channel);
            json.WriteString("id", conversation.Id);
            json.WriteStartArray("said");
            foreach (var activity in data.Turns.Transcript(conversation.Channel, conversation.Id).Activities)
            {
                Write(json, activity);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        json.WriteString("from", activity.From?.Name ?? activity.From?.Id);
        if (activity.Timestamp is { } at)
        {
            json.WriteString("at", at);
        }

        json.WriteString("text", activity.Text);
        json.WriteEndObject();
    }
}
