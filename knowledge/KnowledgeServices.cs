using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderBot.Knowledge.Writing;

namespace OrderBot.Knowledge;

/// <summary>Plugs the help desk into a host.</summary>
public static class KnowledgeServices
{
    /// <summary>
    /// Adds <see cref="IHelpDesk"/>, <see cref="IHelpStream"/>, <see cref="IChooser"/> and, for warming before listening, <see cref="HelpDesk"/> itself.
    /// Articles are read at the first use; an article that cannot be read throws <see cref="InvalidDataException"/> there.
    /// </summary>
    /// <param name="model">Null for none: the articles answer in their own words and the chooser never chooses.</param>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, KnowledgeSettings settings, ModelSettings? model = null)
    {
        services.AddSingleton(settings);
        if (model is not null)
        {
            services.AddSingleton(provider => new ModelKernel(
                model,
                TimeProvider.System,
                provider.GetService<ILoggerFactory>()?.CreateLogger<HelpDesk>()));
        }

        services.AddSingleton(provider => new HelpDesk(settings, provider.GetService<ModelKernel>(), TimeProvider.System));
        services.AddSingleton<IHelpDesk>(provider => provider.GetRequiredService<HelpDesk>());
        services.AddSingleton<IHelpStream>(provider => provider.GetRequiredService<HelpDesk>());
        services.AddSingleton<IChooser>(provider => new ModelChooser(provider.GetService<ModelKernel>()));
        return services;
    }
}
