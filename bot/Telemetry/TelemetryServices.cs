using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using OrderBot.Knowledge;
using OrderBot.Orders;

namespace OrderBot.Telemetry;

/// <summary>Plugs telemetry in: what is measured always, what is sent by settings.</summary>
public static class TelemetryServices
{
    /// <summary>Measures the services that are registered so far.</summary>
    public static IServiceCollection AddMeasures(this IServiceCollection services) => services
        .Wrap<IOrderService>((_, orders) => new MeasuredOrders(orders))
        .AddSingleton(provider => new MeasuredHelpDesk(provider.GetRequiredService<HelpDesk>(), provider.GetRequiredService<HelpDesk>()))
        .AddSingleton<IHelpDesk>(provider => provider.GetRequiredService<MeasuredHelpDesk>())
        .AddSingleton<IHelpStream>(provider => provider.GetRequiredService<MeasuredHelpDesk>())
        .AddSingleton<TurnMeasures>();

    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetrySettings settings)
    {
        if (!settings.IsOn)
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Instruments.Name))
            .WithTracing(traces =>
            {
                traces.AddSource(Instruments.Name);
                if (settings.Otlp is { } collector)
                {
                    traces.AddOtlpExporter(otlp => otlp.Endpoint = collector);
                }

                if (settings.AzureMonitor is { } connection)
                {
                    traces.AddAzureMonitorTraceExporter(azure => azure.ConnectionString = connection);
                }
            })
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Instruments.Name, "OrderBot.Knowledge", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime");
                if (settings.Otlp is { } collector)
                {
                    metrics.AddOtlpExporter(otlp => otlp.Endpoint = collector);
                }

                if (settings.AzureMonitor is { } connection)
                {
                    metrics.AddAzureMonitorMetricExporter(azure => azure.ConnectionString = connection);
                }
            });
        return services;
    }
}
