using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes a test's conversation to its output.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private const string Started = "dialogTestLogger.started";

    /// <summary>Writes to this output.</summary>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        Output = xunitOutputHelper ?? throw new ArgumentNullException(nameof(xunitOutputHelper));
    }

    /// <summary>The test's output.</summary>
    protected ITestOutputHelper Output { get; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[Started] = Stopwatch.GetTimestamp();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(async (_, activities, send) =>
        {
            foreach (var activity in activities)
            {
                await LogOutgoingActivityAsync(context, activity, cancellationToken).ConfigureAwait(false);
            }

            return await send().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes what came: a message's words, anything else as JSON.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="activity">What came.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"{Environment.NewLine}User:  {activity.Text}");
        }
        else
        {
            WriteWhole("User: ", activity);
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {DateTimeOffset.Now:HH:mm:ss}"));
        return Task.CompletedTask;
    }

    /// <summary>Writes what is sent: a message's words, speech and hint, anything else as JSON.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="activity">What is sent.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        var elapsed = Stopwatch.GetElapsedTime((long)context.TurnState[Started]);
        if (activity.Type == ActivityTypes.Message)
        {
            var line = Environment.NewLine;
            Output.WriteLine($"{line}Bot:   Text = {activity.Text}{line}       Speak = {activity.Speak}{line}       InputHint = {activity.InputHint}");
        }
        else
        {
            WriteWhole("Bot:  ", activity);
        }

        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {DateTimeOffset.Now:HH:mm:ss} elapsed: {elapsed.TotalMilliseconds:N0} ms"));
        return Task.CompletedTask;
    }

    private void WriteWhole(string who, Activity activity)
    {
        Output.WriteLine($"{Environment.NewLine}{who} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonSerializer.Serialize(activity));
    }
}
