using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Channels.DirectLine;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Faults.Host;

/// <summary>Puts a moment before and after everything that a turn takes in, stores, orders and sends.</summary>
public static class Mortals
{
    public static void MakeMortal(this IServiceCollection services, Death death)
    {
        services.Around<ITurnStore>(inner => new MortalTurnStore(inner, death));
        services.Around<IOrderService>(inner => new MortalOrders(inner, death));
        services.Around<TimeProvider>(_ => new MortalTime(death));
        services.AddSingleton(provider => new ActivityLog(provider.GetRequiredService<BotDatabase>(), new MortalTime(death)));
        services.AddSingleton<IStartupFilter>(new MortalDoor(death));
        services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new MortalSends(death)));
    }

    private static void Around<T>(this IServiceCollection services, Func<T, T> around)
        where T : class
    {
        var inner = services.Last(one => one.ServiceType == typeof(T));
        services.Remove(inner);
        services.AddSingleton(provider => around((T)(inner.ImplementationInstance ?? (inner.ImplementationFactory is { } make
            ? make(provider)
            : ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!)))));
    }
}
