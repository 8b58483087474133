using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace OrderBot.Knowledge.Writing;

/// <summary>The kernel with the configured model: prompts in, text out; every failure of the endpoint ends here as "no text".</summary>
internal sealed partial class ModelKernel
{
    private const int LettersPerToken = 4;
    private const int PromptTokens = 250;
    private const string Prompts = "OrderBot.Knowledge.Writing.Prompts.";
    private readonly Kernel _kernel;
    private readonly Allowance _allowance;
    private readonly ILogger? _log;
    private readonly TimeProvider _clock;

    public ModelKernel(ModelSettings settings, TimeProvider clock, ILogger? log)
    {
        Settings = settings;
        _clock = clock;
        _log = log;
        _allowance = new Allowance(settings, clock);
        var services = new ServiceCollection();
        services.AddSingleton(provider => new ModelChatClient(settings).AsChatCompletionService(provider));
        _kernel = new Kernel(services.BuildServiceProvider());
    }

    public ModelSettings Settings { get; }

    public long Failures => _allowance.Failures;

    public long TokensSpent => _allowance.TokensSpent;

    public static KernelFunction Prompt(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prompts}{name}.en.md")!);
        return KernelFunctionFactory.CreateFromPrompt(reader.ReadToEnd().Replace("\r\n", "\n"), functionName: name);
    }

    /// <summary>The whole text; null when the endpoint may not be asked, fails, or is not done in time.</summary>
    public async Task<string?> AskAsync(KernelFunction prompt, KernelArguments arguments, TimeSpan within, CancellationToken ct)
    {
        var text = new System.Text.StringBuilder();
        var done = await StreamAsync(prompt, arguments, within, within, piece =>
        {
            text.Append(piece);
            return true;
        }, ct).ConfigureAwait(false);
        return done ? text.ToString() : null;
    }

    /// <summary>Gives each piece as it comes; <paramref name="take"/> tells whether anything of use has come yet. False when it failed.</summary>
    public async Task<bool> StreamAsync(KernelFunction prompt, KernelArguments arguments, TimeSpan first, TimeSpan all, Func<string, bool> take, CancellationToken ct)
    {
        // A prompt's own words are some hundred letters more.
        var asks = PromptTokens + arguments.Sum(argument => (argument.Value as string)?.Length ?? 0) / LettersPerToken;
        if (!_allowance.TryTake(asks))
        {
            return false;
        }

        using var late = new CancellationTokenSource(first, _clock);
        using var over = new CancellationTokenSource(all, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token, over.Token);
        var letters = 0;
        try
        {
            var pieces = prompt.InvokeStreamingAsync<StreamingChatMessageContent>(_kernel, arguments, either.Token);
            await foreach (var piece in pieces.ConfigureAwait(false))
            {
                letters += piece.Content?.Length ?? 0;
                if (take(piece.Content ?? ""))
                {
                    late.CancelAfter(Timeout.InfiniteTimeSpan);
                }
            }

            if (letters == 0)
            {
                throw new InvalidDataException("The answer was empty.");
            }

            _allowance.Succeeded();
            return true;
        }
        // Whatever an endpoint and its client can do wrong; the buyer's own cancellation is none of that.
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            var failure = ModelFailure.Of(error);
            _allowance.Failed(failure.RestFor);
            ModelCounters.Failures.Add(1, new KeyValuePair<string, object?>("status", failure.Status));
            if (_log is not null)
            {
                Failed(_log, failure.Name, failure.Status);
            }

            return false;
        }
        finally
        {
            _allowance.Received(letters / LettersPerToken);
            ModelCounters.Tokens.Add(asks + (letters / LettersPerToken));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model's endpoint failed with {Error} (status {Status}); the default answer was given.")]
    private static partial void Failed(ILogger log, string error, string status);
}
