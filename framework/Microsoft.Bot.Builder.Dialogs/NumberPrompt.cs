using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number: <see cref="int"/>, <see cref="long"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>A number prompt of this id.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is none of those types.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (typeof(T) != typeof(int) && typeof(T) != typeof(long)
            && typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        }

        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale when the activity has none.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var locale = activity.Locale ?? DefaultLocale;
            var culture = string.IsNullOrEmpty(locale) ? null : Cultures.Find(locale);
            if (WrittenNumber.TryFind(activity.Text, culture ?? CultureInfo.InvariantCulture, out var number) && TryFit(number, out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    private static bool TryFit(decimal number, out T value)
    {
        value = default;
        object fitted;
        if (typeof(T) == typeof(decimal))
        {
            fitted = number;
        }
        else if (typeof(T) == typeof(double))
        {
            fitted = (double)number;
        }
        else if (typeof(T) == typeof(float))
        {
            fitted = (float)number;
        }
        else if (number != decimal.Truncate(number))
        {
            return false;
        }
        else if (typeof(T) == typeof(long) && number is >= long.MinValue and <= long.MaxValue)
        {
            fitted = (long)number;
        }
        else if (typeof(T) == typeof(int) && number is >= int.MinValue and <= int.MaxValue)
        {
            fitted = (int)number;
        }
        else
        {
            return false;
        }

        value = (T)fitted;
        return true;
    }
}
