using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.BlockKit;

/// <summary>Block Kit's blocks, within the limits that Slack sets them.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks</remarks>
internal static class SlackBlocks
{
    public const int MostInMessage = 50;
    public const int MostLetters = 3000;
    private const int MostFieldLetters = 2000;
    private const int MostFields = 10;
    private const int MostButtonLetters = 75;
    private const int ButtonsInRow = 5;

    public static JsonObject Section(string text, bool plain) => new() { ["type"] = "section", ["text"] = Text(text, plain), ["expand"] = true };

    public static JsonObject Note(string text) => new()
    {
        ["type"] = "context",
        ["elements"] = new JsonArray(Text(Pieces.Of(text, MostFieldLetters).First(), plain: true)),
    };

    /// <summary>A card's facts, two a row; a value that is too long for that in sections of its own.</summary>
    public static IEnumerable<SlackBlock> Facts(ReplyCard card)
    {
        var (fields, words) = (new JsonArray(), new List<string>());
        foreach (var fact in card.Facts)
        {
            List<Run> name = [new(fact.Name, Bold: true)];
            List<Run> value = [new(fact.Value)];
            var plain = SlackText.IsPlain(value) || SlackText.IsPlain(name);
            var text = plain ? $"{fact.Name}\n{fact.Value}" : $"{SlackText.Mrkdwn(name)}\n{SlackText.Mrkdwn(value)}";
            if (fields.Count > 0 && (text.Length > MostFieldLetters || fields.Count == MostFields))
            {
                yield return Fields(fields, words);
                (fields, words) = ([], []);
            }

            if (text.Length <= MostFieldLetters)
            {
                fields.Add(Text(text, plain));
                words.Add($"{fact.Name}: {fact.Value}");
                continue;
            }

            foreach (var piece in Pieces.Of($"{fact.Name}\n{fact.Value}", MostLetters))
            {
                yield return new SlackBlock(Section(piece, plain: true), piece);
            }
        }

        if (fields.Count > 0)
        {
            yield return Fields(fields, words);
        }
    }

    /// <summary>Buttons, a few a row. Titles that no button holds stand above, and the buttons carry their numbers.</summary>
    public static IEnumerable<SlackBlock> Buttons(IList<CardAction> actions)
    {
        var isLong = actions.Any(action => action.Title.Length > MostButtonLetters);
        for (var at = 0; isLong && at < actions.Count; at++)
        {
            foreach (var piece in Pieces.Of($"{at + 1}. {actions[at].Title}", MostLetters))
            {
                yield return new SlackBlock(Section(piece, plain: true), piece);
            }
        }

        for (var at = 0; at < actions.Count; at += ButtonsInRow)
        {
            var row = new JsonArray();
            for (var i = at; i < Math.Min(at + ButtonsInRow, actions.Count); i++)
            {
                row.Add(Button(actions[i], i, isLong ? $"{i + 1}" : actions[i].Title));
            }

            yield return new SlackBlock(new JsonObject { ["type"] = "actions", ["elements"] = row }, "", string.Join(", ", actions.Skip(at).Take(ButtonsInRow).Select(action => action.Title)));
        }
    }

    private static JsonObject Button(CardAction action, int place, string title)
    {
        var press = SlackPress.Of(action);
        var button = new JsonObject { ["type"] = "button", ["action_id"] = $"press-{place}", ["text"] = Text(title, plain: true), ["value"] = press.Value };
        if (press.IsYes)
        {
            button["style"] = "primary";
        }

        return button;
    }

    private static SlackBlock Fields(JsonArray fields, List<string> words) => new(new JsonObject { ["type"] = "section", ["fields"] = fields }, string.Join('\n', words));

    private static JsonObject Text(string text, bool plain) => plain
        ? new JsonObject { ["type"] = "plain_text", ["text"] = text, ["emoji"] = false }
        : new JsonObject { ["type"] = "mrkdwn", ["text"] = text, ["verbatim"] = true };
}
