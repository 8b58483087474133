using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Gives messages their speech: with fallback, a message without speech is spoken as it is written,
/// and channels that speak SSML get it in the voice that is named.
/// </summary>
public class SetSpeakMiddleware : IMiddleware
{
    private static readonly XNamespace Ssml = "http://www.w3.org/2001/10/synthesis";
    private readonly string _voice;
    private readonly bool _fallsBack;

    /// <param name="voiceName">The voice; null: as the channel's own.</param>
    /// <param name="fallbackToTextForSpeak">Whether a message without speech is spoken as it is written.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voice = voiceName;
        _fallsBack = fallbackToTextForSpeak;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((context, activities, nextSend) =>
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypes.Message)
                {
                    Speak(activity, context.Activity);
                }
            }

            return nextSend();
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    private void Speak(Activity activity, Activity incoming)
    {
        if (_fallsBack && string.IsNullOrEmpty(activity.Speak))
        {
            activity.Speak = activity.Text;
        }

        if (!string.IsNullOrEmpty(activity.Speak)
            && !string.IsNullOrEmpty(_voice)
            && incoming.ChannelId is { } channel
            && (channel.Equals(Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
                || channel.Equals(Channels.Emulator, StringComparison.OrdinalIgnoreCase)
                || channel.Equals(Channels.Telephony, StringComparison.OrdinalIgnoreCase)))
        {
            activity.Speak = Voiced(activity.Speak, activity.Locale ?? incoming.Locale ?? "en-US");
        }
    }

    // Speech that says its voice keeps it; speech that is whole SSML is left as it is.
    private string Voiced(string speech, string locale)
    {
        var parts = Parse(speech);
        if (parts is [XElement { Name.LocalName: "speak" }])
        {
            return speech;
        }

        var voiced = parts.Any(part => part is XElement { Name.LocalName: "voice" })
            ? string.Concat(parts.Select(part => part.ToString(SaveOptions.DisableFormatting)))
            : new XElement("voice", new XAttribute("name", _voice), parts).ToString(SaveOptions.DisableFormatting);
        return $"<speak version=\"1.0\" xml:lang=\"{locale}\" xmlns=\"{Ssml.NamespaceName}\">{voiced}</speak>";
    }

    private static List<XNode> Parse(string speech)
    {
        try
        {
            return [.. XElement.Parse($"<all>{speech}</all>", LoadOptions.PreserveWhitespace).Nodes()];
        }
        catch (XmlException)
        {
            return [new XText(speech)];
        }
    }
}
