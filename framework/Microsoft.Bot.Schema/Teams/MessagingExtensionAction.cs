using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was filled into a message extension's dialog.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionAction(
        object data = null,
        TaskModuleRequestContext context = null,
        string commandId = null,
        string commandContext = null,
        string botMessagePreviewAction = null,
        IList<Activity> botActivityPreview = null,
        MessageActionsPayload messagePayload = null)
        : base(data: data, context: context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>Which command of the app's manifest.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    /// <summary>Where it was begun: <c>message</c>, <c>compose</c> or <c>commandbox</c>.</summary>
    [JsonPropertyName("commandContext")]
    public string CommandContext { get; set; }

    /// <summary>What the user did with a preview: <c>edit</c> or <c>send</c>.</summary>
    [JsonPropertyName("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The message that was previewed.</summary>
    [JsonPropertyName("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message that the command was begun on.</summary>
    [JsonPropertyName("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The code that a sign-in has shown; null: none.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
