using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Marketplace;
using OrderBot.Storage;

namespace OrderBot.Commands;

/// <summary>What is kept about a buyer, as it is printed.</summary>
internal static class ExportJson
{
    public static void Write(Utf8JsonWriter json, BuyerPapers papers, string member)
    {
        Each(json, "mails", papers.Mails(member), mail =>
        {
            json.WriteString("to", mail.To);
            json.WriteString("subject", mail.Subject);
            json.WriteString("text", mail.Text);
            json.WriteString("sentAt", mail.SentAt);
        });
        Each(json, "messages", papers.Messages(member), message =>
        {
            json.WriteString("order", message.Order);
            json.WriteString("from", message.BySupplier ? "supplier" : "buyer");
            json.WriteString("at", message.At);
            json.WriteString("text", message.Text);
        });
    }

    public static void Write(Utf8JsonWriter json, BuyerRecords records, IReadOnlyList<string> members)
    {
        var (talks, users) = records.Talks(members);
        Each(json, "users", users, user =>
        {
            json.WriteString("channel", user.Channel);
            json.WriteString("id", user.Id);
        });
        Each(json, "conversations", talks, talk => Write(json, talk));
        json.WriteStartObject("records");
        foreach (var table in BuyerRecords.Tables)
        {
            Each(json, table, records.Rows(table, members), row => Write(json, row));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KeptTalk talk)
    {
        json.WriteString("channel", talk.Conversation.Channel);
        json.WriteString("id", talk.Conversation.Id);
        if (talk is { Since: { } since, LastUsed: { } lastUsed })
        {
            json.WriteString("newsIsToldSince", since);
            json.WriteString("lastUsed", lastUsed);
        }

        Each(json, "said", talk.Said, activity => Write(json, activity));
        Each(json, "handoffs", talk.Handoffs, handoff =>
        {
            json.WriteString("who", handoff.Who);
            json.WriteString("said", handoff.Said);
            json.WriteString("since", handoff.Since);
            if (handoff.Ended is { } ended)
            {
                json.WriteString("ended", ended);
            }
        });
        Each(json, "files", talk.Files, file =>
        {
            json.WriteString("name", file.Name);
            json.WriteString("contentType", file.ContentType);
            json.WriteNumber("size", file.Size);
        });
    }

    private static void Write(Utf8JsonWriter json, Activity activity)
    {
        json.WriteString("from", activity.From?.Name ?? activity.From?.Id);
        if (activity.Timestamp is { } at)
        {
            json.WriteString("at", at);
        }

        json.WriteString("text", activity.Text);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<(string Name, object? Value)> row)
    {
        foreach (var (name, value) in row)
        {
            json.WritePropertyName(name);
            if (value is long number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null);
            }
        }
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
