using OrderBot.Telemetry;

namespace OrderBot;

/// <summary>Plugs in what keeps a host running well: telemetry, probes, a polite stop.</summary>
public static class OperationServices
{
    public static IServiceCollection AddOperation(this IServiceCollection services, BotSettings settings) => services
        .AddTelemetry(settings.Telemetry)
        .AddSingleton<Readiness>()
        .AddSingleton(settings.Stop)
        .AddHostedService<PoliteStop>()
        .Configure<HostOptions>(host => host.ShutdownTimeout = settings.Stop.Notice + settings.Stop.Within);
}
