namespace Microsoft.Bot.Builder;

/// <summary>Recording dialog views with clients that may not know page views.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Records a dialog's view; with a client that has no page views, as a trace.</summary>
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is NullBotTelemetryClient)
        {
            return;
        }

        if (telemetryClient is IBotPageViewTelemetryClient views)
        {
            views.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
        }
    }
}
