namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>The words of which one may be a form: "scrapping" of "scrapp", "scrappe" and "scrap". The word itself comes first.</summary>
internal ref struct Inflection
{
    /// <summary>What is longer is no form of a listed word.</summary>
    public const int Room = 48;

    private const int Shortest = 4;

    private static readonly string[] Endings = ["s", "es", "ed", "d", "ing"];

    private readonly ReadOnlySpan<char> _word;
    private readonly Span<char> _room;
    private int _ending = -1;
    private int _form;

    /// <param name="room">Where bases are written that are no part of the word: as long as <see cref="Room"/>.</param>
    public Inflection(ReadOnlySpan<char> word, Span<char> room)
    {
        _word = word;
        _room = room;
    }

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        if (_ending < 0)
        {
            _ending = _word.Length is < Shortest or > Room ? Endings.Length + 1 : 0;
            return MoveTo(_word, 0);
        }

        for (; _ending < Endings.Length; _ending++, _form = 0)
        {
            var ending = Endings[_ending];
            if (_word.Length - ending.Length > 2 && _word.EndsWith(ending) && MoveTo(_word[..^ending.Length], ending))
            {
                return true;
            }
        }

        var isOfY = _ending == Endings.Length && (_word.EndsWith("ies") || _word.EndsWith("ied"));
        _ending = Endings.Length + 1;
        return isOfY && MoveTo(With(_word[..^3], 'y'), 0);
    }

    /// <summary>The next base of one ending: the stem, the stem with its "e", and with its last letter once.</summary>
    private bool MoveTo(ReadOnlySpan<char> stem, string ending)
    {
        return _form switch
        {
            0 => MoveTo(stem, 1),
            1 when ending == "ing" => MoveTo(With(stem, 'e'), 2),
            < 3 when stem[^1] == stem[^2] => MoveTo(stem[..^1], 3),
            _ => false,
        };
    }

    private bool MoveTo(ReadOnlySpan<char> word, int form)
    {
        Current = word;
        _form = form;
        return true;
    }

    private readonly ReadOnlySpan<char> With(ReadOnlySpan<char> stem, char last)
    {
        stem.CopyTo(_room);
        _room[stem.Length] = last;
        return _room[..(stem.Length + 1)];
    }
}
