using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Wire;

/// <summary>Several activities as one JSON list, and back.</summary>
public static class ActivitiesJson
{
    public static byte[] Write(IReadOnlyList<Activity> activities)
    {
        var scratch = JsonScratch.Rent();
        scratch.Writer.WriteStartArray();
        for (var i = 0; i < activities.Count; i++)
        {
            ActivityJson.Write(scratch.Writer, activities[i]);
        }

        scratch.Writer.WriteEndArray();
        return scratch.End();
    }

    /// <exception cref="JsonException">The text is not a list of activities.</exception>
    public static List<Activity> Read(ReadOnlyMemory<byte> utf8)
    {
        using var list = JsonDocument.Parse(utf8);
        return Read(list.RootElement);
    }

    internal static List<Activity> Read(JsonElement list)
    {
        var activities = new List<Activity>(list.GetArrayLength());
        foreach (var activity in list.EnumerateArray())
        {
            activities.Add(ActivityJson.Read(Encoding.UTF8.GetBytes(activity.GetRawText())));
        }

        return activities;
    }
}
