namespace Microsoft.Bot.Builder;

/// <summary>Values that live as long as a turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    // What the adapter, the states and the locale put in fills it without growing.
    private const int Usual = 11;

    private bool _disposed;

    /// <summary>An empty collection; names are case-sensitive.</summary>
    public TurnContextStateCollection()
        : base(Usual, StringComparer.Ordinal)
    {
    }

    /// <summary>The value of this name, or the default of <typeparamref name="T"/>.</summary>
    public T Get<T>(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? (T)value : default;
    }

    /// <summary>The value stored under the type's full name, or its default.</summary>
    public T Get<T>() => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value by name.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        base.Add(key, value);
    }

    /// <summary>Adds a value under its type's full name.</summary>
    public void Add<T>(T value) => Add(typeof(T).FullName, value);

    /// <summary>Sets a value by name; null removes it.</summary>
    public void Set<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Sets a value under its type's full name; null removes it.</summary>
    public void Set<T>(T value) => Set(typeof(T).FullName, value);

    /// <summary>Disposes the values that can be disposed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the values that can be disposed.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            foreach (var value in Values)
            {
                (value as IDisposable)?.Dispose();
            }
        }
    }
}
