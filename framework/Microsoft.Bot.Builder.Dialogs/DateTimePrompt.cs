using Microsoft.Bot.Builder.Dialogs.Dates;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a date, a time or both. Read are dates in digits, and in English days, months, weekdays, "tomorrow" and hours;
/// what may be meant in several ways has several readings.
/// </summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    /// <summary>A prompt of this id.</summary>
    /// <param name="dialogId">The prompt's id in its dialog set.</param>
    /// <param name="validator">Judges an answer; null: whatever was understood will do.</param>
    /// <param name="defaultLocale">The locale of an activity that has none; it says whether 3/4 is in March or in April.</param>
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>The locale of an activity that has none.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            // The sender's own clock, where the channel tells it.
            var today = DateOnly.FromDateTime((activity.LocalTimestamp ?? activity.Timestamp ?? TimeProvider.System.GetLocalNow()).DateTime);
            var readings = SpokenMoment.Read(activity.Text, today, activity.Locale ?? DefaultLocale);
            if (readings.Count > 0)
            {
                result.Succeeded = true;
                result.Value = readings;
            }
        }

        return Task.FromResult(result);
    }
}
