using System.Globalization;
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

    /// <summary>Writes what came.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Output.WriteLine(string.Empty);
        Write("User", activity);
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {DateTimeOffset.Now:HH:mm:ss}"));
        return Task.CompletedTask;
    }

    /// <summary>Writes what is sent.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        var elapsed = Stopwatch.GetElapsedTime((long)context.TurnState[Started]);
        Write("Bot", activity);
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {DateTimeOffset.Now:HH:mm:ss} elapsed: {elapsed.TotalMilliseconds:N0} ms"));
        return Task.CompletedTask;
    }

    private void Write(string who, Activity activity)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"{who}:  Text = {activity.Text}");
            if (!string.IsNullOrEmpty(activity.Speak))
            {
                Output.WriteLine($"       Speak = {activity.Speak}");
            }

            if (!string.IsNullOrEmpty(activity.InputHint))
            {
                Output.WriteLine($"       InputHint = {activity.InputHint}");
            }
        }
        else
        {
            Output.WriteLine($"{who}:  Activity = {activity.Type}{(activity.Name is null ? string.Empty : " " + activity.Name)}");
        }
    }
}
