using System.ComponentModel.DataAnnotations;

namespace OrderBot.Channels.DirectLine;

/// <summary>How the bot is reached over Direct Line (settings DirectLine:…).</summary>
public sealed record DirectLineSettings
{
    /// <summary>What a site shows to get tokens for its visitors.</summary>
    [Required, MinLength(16)]
    public required string Secret { get; init; }

    /// <summary>A second secret that is good too, while sites move from one to the other.</summary>
    public string? SecondSecret { get; init; }

    /// <summary>Origins whose pages may call, as "https://shop.example"; "*" for all. Our own is always allowed; when none is named, every loopback one too.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    public string BotId { get; init; } = "orderbot";

    public string BotName { get; init; } = "OrderBot";

    public TimeSpan TokenLasts { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>How long after its end a token still proves whose conversation it was.</summary>
    public TimeSpan TokenProves { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The largest activity, in bytes.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBytes { get; init; } = 256 * 1024;

    /// <summary>The largest upload, all files of a message together, in bytes.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int MaxUploadBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>All files of a conversation together, in bytes.</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public int MaxFilesBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Whether floods are held back; load runs switch it off.</summary>
    public bool Limits { get; init; } = true;

    /// <summary>Posts that a conversation may make at once; it regains <see cref="PostsPerSecond"/>.</summary>
    [Range(1, 10_000)]
    public int PostsAtOnce { get; init; } = 40;

    [Range(1, 1000)]
    public int PostsPerSecond { get; init; } = 4;

    /// <summary>Whether one more message of this member is too many: the seconds to wait; null for come in.</summary>
    public Func<string, int?> RefusedFor { get; init; } = _ => null;

    /// <summary>Open streams of one conversation.</summary>
    [Range(1, 1000)]
    public int StreamsAtOnce { get; init; } = 20;
}
