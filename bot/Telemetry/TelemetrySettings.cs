namespace OrderBot.Telemetry;

/// <summary>Where traces and metrics are sent; nowhere while neither is set.</summary>
/// <param name="Otlp">An OpenTelemetry collector, by gRPC.</param>
/// <param name="AzureMonitor">The connection string of Application Insights.</param>
public sealed record TelemetrySettings(Uri? Otlp, string? AzureMonitor)
{
    public bool IsOn => Otlp is not null || AzureMonitor is not null;
}
