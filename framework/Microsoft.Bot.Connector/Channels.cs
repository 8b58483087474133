namespace Microsoft.Bot.Connector;

/// <summary>The ids by which channels name themselves.</summary>
public class Channels
{
    /// <summary>Amazon Alexa.</summary>
    public const string Alexa = "alexa";

    /// <summary>A console.</summary>
    public const string Console = "console";

    /// <summary>Cortana; no longer a channel.</summary>
    public const string Cortana = "cortana";

    /// <summary>Direct Line.</summary>
    public const string Directline = "directline";

    /// <summary>Direct Line Speech.</summary>
    public const string DirectlineSpeech = "directlinespeech";

    /// <summary>E-mail.</summary>
    public const string Email = "email";

    /// <summary>The Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";

    /// <summary>A channel of a private cloud.</summary>
    public const string EnterpriseChannel = "enterprisechannel";

    /// <summary>Facebook Messenger.</summary>
    public const string Facebook = "facebook";

    /// <summary>GroupMe.</summary>
    public const string Groupme = "groupme";

    /// <summary>Kaizala.</summary>
    public const string Kaizala = "kaizala";

    /// <summary>Kik.</summary>
    public const string Kik = "kik";

    /// <summary>LINE.</summary>
    public const string Line = "line";

    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>Skype; no longer a channel.</summary>
    public const string Skype = "skype";

    /// <summary>Skype for Business.</summary>
    public const string Skypeforbusiness = "skypeforbusiness";

    /// <summary>Slack.</summary>
    public const string Slack = "slack";

    /// <summary>Text messages by Twilio.</summary>
    public const string Sms = "sms";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Web Chat.</summary>
    public const string Webchat = "webchat";

    /// <summary>Tests.</summary>
    public const string Test = "test";

    /// <summary>Text messages by Twilio.</summary>
    public const string Twilio = "twilio-sms";

    /// <summary>The telephone.</summary>
    public const string Telephony = "telephony";

    /// <summary>Omnichannel for customer service.</summary>
    public const string Omni = "omnichannel";

    /// <summary>Outlook.</summary>
    public const string Outlook = "outlook";

    /// <summary>Microsoft 365.</summary>
    public const string M365 = "m365extensions";
}
