using System.ComponentModel.DataAnnotations;

namespace OrderBot.Knowledge;

/// <summary>How a model's endpoint speaks.</summary>
public enum ModelKind
{
    AzureOpenAI,
    OpenAI,
}

/// <summary>The model that may word answers; without one the articles answer in their own words.</summary>
public sealed record ModelSettings
{
    public ModelKind Kind { get; init; } = ModelKind.AzureOpenAI;

    public required Uri Endpoint { get; init; }

    /// <summary>The deployment, or the model's name at an endpoint that has no deployments.</summary>
    [Required]
    public required string Deployment { get; init; }

    /// <summary>Null with Azure for an identity in its place: a managed or workload identity, or whoever is signed in on the machine.</summary>
    public string? Key { get; init; }

    /// <summary>Until the first checked sentence; later than that the default answer is given.</summary>
    public TimeSpan FirstSentenceWithin { get; init; } = TimeSpan.FromSeconds(2.5);

    /// <summary>Until the end of the answer.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(8);

    [Range(1, 100_000)]
    public int RequestsPerMinute { get; init; } = 60;

    /// <summary>Tokens of questions, passages and answers together, estimated by their letters.</summary>
    [Range(1_000, 100_000_000)]
    public int TokensPerMinute { get; init; } = 60_000;

    /// <summary>Failures in a row after which the endpoint is left alone for <see cref="RestFor"/>.</summary>
    [Range(1, 100)]
    public int FailuresBeforeRest { get; init; } = 4;

    public TimeSpan RestFor { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Answers kept for identical questions; 0 for none.</summary>
    [Range(0, 100_000)]
    public int CachedAnswers { get; init; } = 500;
}
