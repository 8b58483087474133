using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder;

/// <summary>A dictionary for the few values that a dialog keeps, in the order in which they came; with many it hands over to a real one.</summary>
internal sealed class FewValues : IDictionary<string, object>
{
    private const int Few = 8;

    private KeyValuePair<string, object>[] _values;
    private int _count;
    private Dictionary<string, object> _many;

    public FewValues(int capacity = 4)
    {
        _values = new KeyValuePair<string, object>[capacity];
    }

    public int Count => _many?.Count ?? _count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => Array.ConvertAll(ToArray(), static value => value.Key);

    public ICollection<object> Values => Array.ConvertAll(ToArray(), static value => value.Value);

    /// <summary>The values while they are few; afterwards see <see cref="Many"/>.</summary>
    public ReadOnlySpan<KeyValuePair<string, object>> Span => _values.AsSpan(0, _count);

    public Dictionary<string, object> Many => _many;

    public object this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The given key '{key}' was not present in the dictionary.");
        set => Set(key, value, replace: true);
    }

    public void Add(string key, object value) => Set(key, value, replace: false);

    public void Add(KeyValuePair<string, object> item) => Set(item.Key, item.Value, replace: false);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool Contains(KeyValuePair<string, object> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object value)
    {
        if (_many is not null)
        {
            return _many.TryGetValue(key, out value);
        }

        var at = IndexOf(key);
        value = at < 0 ? null : _values[at].Value;
        return at >= 0;
    }

    public bool Remove(string key)
    {
        if (_many is not null)
        {
            return _many.Remove(key);
        }

        var at = IndexOf(key);
        if (at < 0)
        {
            return false;
        }

        _count--;
        Array.Copy(_values, at + 1, _values, at, _count - at);
        _values[_count] = default;
        return true;
    }

    public bool Remove(KeyValuePair<string, object> item) => Contains(item) && Remove(item.Key);

    public void Clear()
    {
        _many = null;
        Array.Clear(_values);
        _count = 0;
    }

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => ToArray().CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object>>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private KeyValuePair<string, object>[] ToArray() => _many is null ? Span.ToArray() : [.. _many];

    private int IndexOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_values[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private void Set(string key, object value, bool replace)
    {
        if (_many is not null)
        {
            SetInMany(key, value, replace);
            return;
        }

        var at = IndexOf(key);
        if (at >= 0)
        {
            _values[at] = replace ? new(key, value) : throw new ArgumentException($"An item with the same key has already been added. Key: {key}");
        }
        else if (_count == Few)
        {
            _many = new Dictionary<string, object>(_values, StringComparer.Ordinal);
            _values = [];
            _count = 0;
            SetInMany(key, value, replace);
        }
        else
        {
            if (_count == _values.Length)
            {
                Array.Resize(ref _values, _count < 4 ? 4 : Few);
            }

            _values[_count++] = new(key, value);
        }
    }

    private void SetInMany(string key, object value, bool replace)
    {
        if (replace)
        {
            _many[key] = value;
        }
        else
        {
            _many.Add(key, value);
        }
    }
}
