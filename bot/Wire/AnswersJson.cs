using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Wire;

/// <summary>
/// What was said in answer to a message, as it is kept beside the message: <c>{"here":[…]}</c> when all of it goes where the answer
/// goes, which the message tells already; else the list of whole activities.
/// </summary>
public static class AnswersJson
{
    private static ReadOnlySpan<byte> Here => "here"u8;

    /// <param name="message">As it is kept beside; null when it is not kept.</param>
    public static byte[] Write(Activity? message, IReadOnlyList<Activity> replies)
    {
        if (message is null || !AreHere(message, replies))
        {
            return ActivitiesJson.Write(replies);
        }

        var scratch = JsonScratch.Rent();
        scratch.Writer.WriteStartObject();
        scratch.Writer.WriteStartArray(Here);
        for (var i = 0; i < replies.Count; i++)
        {
            var place = ReplyPlace.TakeOff(replies[i]);
            try
            {
                ActivityJson.Write(scratch.Writer, replies[i]);
            }
            finally
            {
                place.PutOn(replies[i]);
            }
        }

        scratch.Writer.WriteEndArray();
        scratch.Writer.WriteEndObject();
        return scratch.End();
    }

    /// <exception cref="JsonException">The text is no list of activities, or the message that it needs is not there.</exception>
    public static List<Activity> Read(Activity? message, ReadOnlyMemory<byte> utf8)
    {
        using var answers = JsonDocument.Parse(utf8);
        if (answers.RootElement.ValueKind == JsonValueKind.Array)
        {
            return ActivitiesJson.Read(answers.RootElement);
        }

        if (message is null || !answers.RootElement.TryGetProperty(Here, out var here))
        {
            throw new JsonException("Replies are kept without the message that tells where they go.");
        }

        var replies = ActivitiesJson.Read(here);
        foreach (var reply in replies)
        {
            ReplyPlace.Answers(reply, message);
        }

        return replies;
    }

    private static bool AreHere(Activity message, IReadOnlyList<Activity> replies)
    {
        for (var i = 0; i < replies.Count; i++)
        {
            if (!ReplyPlace.IsOfAnswer(replies[i], message))
            {
                return false;
            }
        }

        return true;
    }
}
