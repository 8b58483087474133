using System.Collections.Concurrent;
using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Answering;

/// <summary>The articles as they are now: files of the settings' folder that were edited are read anew; one that cannot be read leaves the last good reading.</summary>
internal sealed class OpenShelf
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    // The built-in articles do not change: what has read them once serves every host of the process.
    private static readonly ConcurrentDictionary<int, Lazy<ShelfDesk>> Shared = new();
    private readonly KnowledgeSettings _settings;
    private readonly TimeProvider _clock;
    private readonly Lock _lock = new();
    private volatile ShelfDesk _desk;
    private string _version;
    private long _looked;

    /// <exception cref="InvalidDataException">The folder is missing, or an article cannot be read.</exception>
    public OpenShelf(KnowledgeSettings settings, TimeProvider clock)
    {
        _settings = settings;
        _clock = clock;
        _version = Version();
        _desk = Open();
        _looked = clock.GetTimestamp();
    }

    public ShelfDesk Current()
    {
        if (_settings.ArticlesFolder is not null && _clock.GetElapsedTime(Volatile.Read(ref _looked)) >= LookAgain && _lock.TryEnter())
        {
            try
            {
                Look();
            }
            finally
            {
                _lock.Exit();
            }
        }

        return _desk;
    }

    private ShelfDesk Open() => ArticleShelf.IsBuiltIn(_settings)
        ? BuiltIn(_settings.AnswerLength)
        : ShelfDesk.Open(_settings);

    private static ShelfDesk BuiltIn(int longest) =>
        Shared.GetOrAdd(longest, static length => new Lazy<ShelfDesk>(() => ShelfDesk.Open(new KnowledgeSettings { AnswerLength = length }))).Value;

    private void Look()
    {
        Volatile.Write(ref _looked, _clock.GetTimestamp());
        try
        {
            var version = Version();
            if (version != _version)
            {
                // Also a version that cannot be read is not read twice.
                _version = version;
                _desk = Open();
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
        }
    }

    private string Version()
    {
        if (_settings.ArticlesFolder is not { } folder || !Directory.Exists(folder))
        {
            return "";
        }

        var files = new DirectoryInfo(folder).EnumerateFiles("*.md", SearchOption.AllDirectories);
        return string.Join('|', files.OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => $"{file.FullName}:{file.LastWriteTimeUtc.Ticks}:{file.Length}"));
    }
}
