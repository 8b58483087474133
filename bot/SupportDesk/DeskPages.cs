using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;

namespace OrderBot.SupportDesk;

/// <summary>What the support desk shows. Whatever others said is text here, never markup.</summary>
public static class DeskPages
{
    /// <summary>The letters that an answer has at most.</summary>
    public const int LongestAnswer = 4000;

    public static string List(IReadOnlyList<DeskTalk> talks, DateTimeOffset now, string? signOutToken) => Page("Support desk", $"""
        <h1>Support desk</h1>
        <div id="live" data-from="/desk/waiting" aria-live="polite">{Rows(talks, now)}</div>
        {(signOutToken is null ? "" : $"<form method=\"post\" action=\"/desk/sign-out\">{Token(signOutToken)}<button class=\"second\">Sign out</button></form>")}
        """);

    public static string Rows(IReadOnlyList<DeskTalk> talks, DateTimeOffset now)
    {
        if (talks.Count == 0)
        {
            return "<p>Nobody waits for a person.</p>";
        }

        var rows = new StringBuilder("<ul class=\"queue\">");
        foreach (var talk in talks)
        {
            rows.Append(CultureInfo.InvariantCulture, $"""
                <li><a href="/desk/{talk.Handoff.Id}"><strong>{Safe(talk.Handoff.Who)}</strong></a>
                <span class="state {talk.Progress.ToString().ToLowerInvariant()}">{State(talk, now)}</span>
                <p class="said">{Safe(talk.Handoff.Said)}</p></li>
                """);
        }

        return rows.Append("</ul>").ToString();
    }

    public static string Talk(DeskTalk talk, DateTimeOffset now, string token) => Page($"{talk.Handoff.Who} – support desk", $"""
        <p><a href="/desk">Support desk</a></p>
        <h1>{Safe(talk.Handoff.Who)}</h1>
        <p class="state {talk.Progress.ToString().ToLowerInvariant()}">{State(talk, now)}</p>
        <h2>In short</h2>
        <p class="said">{Safe(talk.Handoff.Said)}</p>
        <h2 id="talk">The talk</h2>
        <div id="live" data-from="/desk/{talk.Handoff.Id}/lines" role="log" aria-live="polite" aria-labelledby="talk">{Lines(talk)}</div>
        {AnswerForm(talk.Handoff.Id, "", token)}
        {EndForm(talk.Handoff.Id, token)}
        """);

    public static string Lines(DeskTalk talk)
    {
        var lines = new StringBuilder("<ol class=\"lines\">");
        foreach (var activity in talk.Lines)
        {
            if (activity.Type == ActivityTypes.Message)
            {
                var (who, kind) = Speaker(activity, talk.Handoff);
                lines.Append(CultureInfo.InvariantCulture, $"<li class=\"{kind}\"><strong>{Safe(who)}</strong>{Moment(activity.Timestamp)}<p>{Safe(kind == "buyer" ? activity.Text ?? "" : PlainText.Of(activity.Text ?? ""))}</p></li>");
            }
        }

        return lines.Append("</ol>").ToString();
    }

    public static string SignIn(bool isWrong) => Page("Support desk", $"""
        <h1>Support desk</h1>
        {(isWrong ? "<p class=\"wrong\" role=\"alert\">That key is not right.</p>" : "")}
        <form method="post" action="/desk/sign-in"><label for="key">Key of the desk</label>
        <input id="key" name="key" type="password" autocomplete="current-password" required autofocus><button>Sign in</button></form>
        """);

    public static string Closed() => Page("Support desk", $"""
        <h1>Support desk</h1>
        <p>The desk is closed here. To open it, set <code>{SettingNames.DeskKey}</code> and sign in with that key.</p>
        """);

    public static string Stale() => Page("Support desk", """
        <h1>Support desk</h1>
        <p role="alert">This form did not come from a page of the desk that is still good, so nothing was done.</p>
        <p><a href="/desk">Support desk</a></p>
        """);

    /// <param name="words">What was to be sent; empty when the talk was to be ended.</param>
    public static string TooLate(string words) => Page("Support desk", $"""
        <h1>Support desk</h1>
        <p class="wrong" role="alert">This talk has ended meanwhile{(words.Length == 0 ? "." : ", so your words were not sent. Here they are:")}</p>
        {(words.Length == 0 ? "" : $"<p class=\"said\">{Safe(words)}</p>")}
        <p><a href="/desk">Support desk</a></p>
        """);

    /// <summary>Something went wrong, and can be tried again.</summary>
    /// <param name="words">What was to be sent; empty when the talk was to be ended.</param>
    public static string NotDone(long id, string words, string token) => Again(
        id,
        $"Something went wrong, so {(words.Length == 0 ? "the talk was not ended" : "your words were not sent")}. You can try again.",
        words.Length == 0 ? EndForm(id, token) : AnswerForm(id, words, token));

    /// <summary>Nothing was sent; the words are still there, to be made fewer.</summary>
    public static string TooLong(long id, string words, string token) => Again(
        id,
        $"An answer can have {LongestAnswer} letters, and this one has {words.Length}, so your words were not sent. You can send them in parts.",
        AnswerForm(id, words, token));

    private static string Again(long id, string why, string form) => Page("Support desk", $"""
        <p><a href="/desk/{id}">Back to the talk</a></p>
        <h1>Support desk</h1>
        <p class="wrong" role="alert">{why}</p>
        {form}
        """);

    private static string AnswerForm(long id, string words, string token) => $"""
        <form method="post" action="/desk/{id}">{Token(token)}{Once()}
        <label for="text">Your answer goes into the same chat</label>
        <textarea id="text" name="text" rows="3" maxlength="{LongestAnswer}" required autofocus>{Safe(words)}</textarea>
        <button>Send</button></form>
        """;

    private static string EndForm(long id, string token) => $"""
        <form method="post" action="/desk/{id}/end">{Token(token)}{Once()}<button class="second">End the talk: the bot takes over</button></form>
        """;

    private static string State(DeskTalk talk, DateTimeOffset now) => talk.Progress switch
    {
        DeskProgress.Waiting => $"waiting since {Time(talk.Handoff.Since)} ({Minutes(now - talk.Handoff.Since)}); an answer was promised by {Time(talk.Until)}",
        DeskProgress.Answered => $"with a person; asked at {Time(talk.Handoff.Since)}",
        _ => $"nobody came by {Time(talk.Until)}; left as a message",
    };

    private static (string Who, string Kind) Speaker(Activity activity, Handoff handoff) =>
        activity.From?.Id != handoff.Reference.Bot?.Id ? (handoff.Who, "buyer")
        : activity.Label?.EndsWith(".PersonWrites", StringComparison.Ordinal) == true ? ("Desk", "person")
        : ("Bot", "bot");

    private static string Minutes(TimeSpan waited) => string.Create(CultureInfo.InvariantCulture, $"{(int)waited.TotalMinutes} min");

    private static string Time(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{at:yyyy-MM-ddTHH:mm:ssZ}\">{at:d MMM, HH:mm} UTC</time>");

    private static string Moment(DateTimeOffset? at) => at is { } moment ? " " + Time(moment.ToUniversalTime()) : "";

    private static string Token(string token) => $"<input type=\"hidden\" name=\"token\" value=\"{token}\">";

    /// <summary>Made with the form, so that a form that is sent twice is known. A browser must not fill in an old one.</summary>
    private static string Once() => $"<input type=\"hidden\" name=\"once\" value=\"{Guid.NewGuid():N}\" autocomplete=\"off\">";

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);

    private static string Page(string title, string main) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>{Safe(title)}</title>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="/desk/desk.css"><script src="/desk/desk.js" defer></script></head>
        <body><main>{main}</main></body></html>
        """;
}
