namespace OrderBot.SupportDesk;

/// <summary>Plugs the support desk in.</summary>
public static class DeskServices
{
    public static IServiceCollection AddSupportDesk(this IServiceCollection services, DeskSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<DeskEntrance>()
        .AddSingleton<Desk>()
        .AddHostedService<DeskSweep>();
}
