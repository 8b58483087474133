using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Azure.AI.OpenAI;
using Azure.Identity;
using Microsoft.Extensions.AI;
using OpenAI;
using Wire = OpenAI.Chat;

namespace OrderBot.Knowledge.Writing;

/// <summary>Speaks to the configured endpoint, once a question: the default answer is better than a second try.</summary>
internal sealed class ModelChatClient : IChatClient
{
    private readonly Wire.ChatClient _client;
    private readonly ChatClientMetadata _metadata;

    public ModelChatClient(ModelSettings settings)
    {
        _metadata = new ChatClientMetadata(settings.Kind.ToString(), settings.Endpoint, settings.Deployment);
        _client = Client(settings).GetChatClient(settings.Deployment);
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = (await _client.CompleteChatAsync(ToWire(messages), ToWire(options), cancellationToken).ConfigureAwait(false)).Value;
        var text = string.Concat(completion.Content.Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { Usage = Usage(completion.Usage) };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var updates = _client.CompleteChatStreamingAsync(ToWire(messages), ToWire(options), cancellationToken).ConfigureAwait(false);
        await foreach (var update in updates)
        {
            if (update.FinishReason is Wire.ChatFinishReason.ContentFilter)
            {
                throw new InvalidDataException("The endpoint filtered the answer.");
            }

            yield return new ChatResponseUpdate(ChatRole.Assistant, string.Concat(update.ContentUpdate.Select(part => part.Text)));
        }
    }

    // The kernel asks for the metadata and refuses a client without.
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static OpenAIClient Client(ModelSettings settings)
    {
        if (settings.Kind == ModelKind.AzureOpenAI)
        {
            var options = Once(new AzureOpenAIClientOptions(), settings);
            return settings.Key is { } azureKey
                ? new AzureOpenAIClient(settings.Endpoint, new ApiKeyCredential(azureKey), options)
                : new AzureOpenAIClient(settings.Endpoint, new DefaultAzureCredential(), options);
        }

        // Servers of one's own often want no key, but the client does.
        return new OpenAIClient(new ApiKeyCredential(settings.Key ?? "none"), Once(new OpenAIClientOptions { Endpoint = settings.Endpoint }, settings));
    }

    private static T Once<T>(T options, ModelSettings settings)
        where T : ClientPipelineOptions
    {
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = settings.AnswerWithin;
        return options;
    }

    private static IEnumerable<Wire.ChatMessage> ToWire(IEnumerable<ChatMessage> messages) =>
        messages.Select<ChatMessage, Wire.ChatMessage>(message =>
            message.Role == ChatRole.System ? new Wire.SystemChatMessage(message.Text)
            : message.Role == ChatRole.Assistant ? new Wire.AssistantChatMessage(message.Text)
            : new Wire.UserChatMessage(message.Text));

    private static Wire.ChatCompletionOptions ToWire(ChatOptions? options) => new()
    {
        Temperature = options?.Temperature ?? 0,
        MaxOutputTokenCount = options?.MaxOutputTokens,
    };

    private static UsageDetails? Usage(Wire.ChatTokenUsage? usage) => usage is null
        ? null
        : new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };
}
