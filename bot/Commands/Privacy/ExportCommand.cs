using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrderBot.Marketplace;
using OrderBot.Orders;

namespace OrderBot.Commands;

/// <summary>Prints what is kept about a buyer: the account, the orders, the mails, and of every conversation what was said by and to this buyer.</summary>
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
            await using var data = await BuyerData.OpenAsync(parsed, parsed.GetValue(member) ?? "", ct);
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
        await WriteOrdersAsync(json, data, ct);
        if (data.Find<BuyerPapers>() is { } papers)
        {
            ExportJson.Write(json, papers, data.MemberId);
        }

        ExportJson.Write(json, data.Records, data.Members);
        json.WriteEndObject();
    }

    private static async Task WriteOrdersAsync(Utf8JsonWriter json, BuyerData data, CancellationToken ct)
    {
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
    }
}
