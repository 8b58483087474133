using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was filled into a message extension's dialog.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

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

    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    [JsonPropertyName("commandContext")]
    public string CommandContext { get; set; }

    [JsonPropertyName("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    [JsonPropertyName("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    [JsonPropertyName("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }
}
