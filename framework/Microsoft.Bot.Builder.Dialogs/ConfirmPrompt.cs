using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> Defaults = PromptLocale.Map(culture => (
        new Choice(culture.YesInLanguage),
        new Choice(culture.NoInLanguage),
        new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)));

    private readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> _choiceDefaults;

    /// <summary>A confirm prompt of this id.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>As above, with the words for yes and no and those that join them, by locale.</summary>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown; at first, as fits the channel.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The locale when the activity has none.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are joined; without it, as the locale has it.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The choices for yes and no; without them, the locale's words.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var defaults = _choiceDefaults[PromptLocale.Of(turnContext.Activity, DefaultLocale, _choiceDefaults)];
        var question = AppendChoices(
            isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt,
            turnContext.Activity.ChannelId,
            ChoicesOr(defaults),
            options.Style ?? Style,
            ChoiceOptions ?? defaults.Item3,
            turnContext.Activity.Conversation?.ConversationType,
            PromptLocale.Recipients(turnContext.Activity),
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
        {
            return Task.FromResult(result);
        }

        if (YesOrNo.Find(activity.Text) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
            return Task.FromResult(result);
        }

        // Neither word: it may be one of the choices, or its number.
        var locale = PromptLocale.Of(activity, DefaultLocale, _choiceDefaults);
        var defaults = _choiceDefaults[locale];
        var numbered = (ChoiceOptions ?? defaults.Item3)?.IncludeNumbers ?? true;
        var found = ChoiceRecognizers.RecognizeChoices(
            activity.Text,
            ChoicesOr(defaults),
            new FindChoicesOptions { Locale = locale, RecognizeNumbers = numbered, RecognizeOrdinals = numbered });
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution.Index == 0;
        }

        return Task.FromResult(result);
    }

    private List<Choice> ChoicesOr((Choice Yes, Choice No, ChoiceFactoryOptions Options) defaults) =>
        ConfirmChoices is { } choices ? [choices.Item1, choices.Item2] : [defaults.Yes, defaults.No];
}
