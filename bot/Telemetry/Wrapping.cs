namespace OrderBot.Telemetry;

/// <summary>Puts something around a service that is registered already.</summary>
internal static class Wrapping
{
    public static IServiceCollection Wrap<T>(this IServiceCollection services, Func<IServiceProvider, T, T> wrap)
        where T : class
    {
        var plain = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(plain);
        return services.AddSingleton(provider => wrap(provider, (T)(
            plain.ImplementationInstance
            ?? plain.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, plain.ImplementationType!))));
    }
}
