namespace Microsoft.Bot.Builder;

/// <summary>Records that a dialog was entered, as a page view.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Records a dialog's view.</summary>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
