using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace OrderBot.Framework.Tests.Dialogs;

/// <summary>A set of dialogs has a version that changes with what is in it, and one telemetry client for all.</summary>
public class DialogSetTests
{
    [Fact]
    public void The_version_is_that_of_what_the_set_holds()
    {
        var empty = new DialogSet().GetVersion();
        var one = new DialogSet().Add(new TextPrompt("a"));
        var seen = one.GetVersion();

        Assert.NotNull(empty);
        Assert.NotEqual(empty, seen);
        Assert.Equal(seen, one.GetVersion());
        Assert.Equal(seen, new DialogSet().Add(new TextPrompt("a")).GetVersion());
        Assert.NotEqual(seen, new DialogSet().Add(new TextPrompt("b")).GetVersion());
    }

    [Fact]
    public void A_telemetry_client_reaches_dialogs_that_came_before_and_after()
    {
        var client = new Client();
        var set = new DialogSet().Add(new WaterfallDialog("before"));

        set.TelemetryClient = client;
        set.Add(new WaterfallDialog("after"));

        Assert.Same(client, set.Find("before").TelemetryClient);
        Assert.Same(client, set.Find("after").TelemetryClient);
        set.TelemetryClient = null;
        Assert.Same(NullBotTelemetryClient.Instance, set.Find("before").TelemetryClient);
    }

    [Fact]
    public void Components_that_hold_each_other_do_not_hand_the_client_on_for_ever()
    {
        var (one, other) = (new ComponentDialog("one"), new ComponentDialog("other"));
        one.Dialogs.Add(other);
        other.Dialogs.Add(one);

        var client = new Client();
        one.Dialogs.TelemetryClient = client;

        Assert.Same(client, one.Dialogs.TelemetryClient);
    }

    [Fact]
    public void A_second_dialog_of_the_same_name_gets_another()
    {
        var set = new DialogSet().Add(new TextPrompt("a")).Add(new TextPrompt("a"));

        Assert.NotNull(set.Find("a"));
        Assert.NotNull(set.Find("a2"));
    }

    private sealed class Client : IBotTelemetryClient
    {
        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
        {
        }

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
        {
        }

        public void Flush()
        {
        }
    }
}
