using Microsoft.Extensions.DependencyInjection;

namespace OrderBot.Knowledge;

/// <summary>Plugs the help desk into a host.</summary>
public static class KnowledgeServices
{
    /// <summary>
    /// Adds <see cref="IHelpDesk"/> and, for warming before listening, <see cref="HelpDesk"/> itself.
    /// Articles are read at the first use; an article that cannot be read throws <see cref="InvalidDataException"/> there.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, KnowledgeSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(_ => HelpDesk.Create(settings));
        services.AddSingleton<IHelpDesk>(provider => provider.GetRequiredService<HelpDesk>());
        return services;
    }
}
