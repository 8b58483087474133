using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding.Lu;

namespace OrderBot.Dialogs.Tests;

/// <summary>A text is looked through once for all lists of a file; what is found must be what looking for each phrase by itself finds.</summary>
public sealed class SaidWordsTests
{
    private const int Texts = 300;

    [Theory]
    [InlineData("Said")]
    [InlineData("SaidOfOrders")]
    [InlineData("SaidNoReason")]
    public void All_lists_at_once_are_as_each_phrase_by_itself(string file)
    {
        var lists = Lists(file);
        string[] phrases = [.. lists.SelectMany(list => list.Sayings).Select(saying => saying.Text)];
        var random = new Random(20);
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Join(" ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Piece(phrases, random)));
            foreach (var list in lists)
            {
                var words = SaidWords.Load(file, list.Name);
                string[] plain = [.. list.Sayings.Select(saying => Plain(saying.Text))];
                var said = Plain(text);
                Assert.True(plain.Any(said.Contains) == words.AreIn(text), $"{list.Name} in: {text}");
                Assert.True(plain.Any(said.StartsWith) == words.Begin(text), $"{list.Name} begin: {text}");
                Assert.True((plain.Where(said.StartsWith).MaxBy(phrase => phrase.Length) ?? Plain("")) == Plain(text[..words.LengthOfBeginning(text)]), $"{list.Name} length: {text}");
                Assert.True(plain.Contains(said) == words.Are(text), $"{list.Name} are: {text}");
            }
        }
    }

    [Fact]
    public void A_list_that_is_not_there_is_refused_by_name() =>
        Assert.Contains("no.such.list", Assert.Throws<ArgumentException>(() => SaidWords.Load("Said", "no.such.list")).Message, StringComparison.Ordinal);

    /// <summary>A phrase, a part of one, or a word that no list has.</summary>
    private static string Piece(string[] phrases, Random random)
    {
        var phrase = phrases[random.Next(phrases.Length)];
        return random.Next(4) switch
        {
            0 => phrase.ToUpperInvariant() + "?",
            1 => phrase.Split(' ')[0],
            2 => "xylophone",
            _ => phrase,
        };
    }

    /// <summary>Words in small letters with one space around each.</summary>
    private static string Plain(string text)
    {
        var letters = text.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal)
            .Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        return " " + string.Join(' ', new string([.. letters]).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + " ";
    }

    private static IReadOnlyList<LuSection> Lists(string file)
    {
        using var stream = typeof(SaidWords).Assembly.GetManifestResourceStream(file + ".en.lu")!;
        using var reader = new StreamReader(stream);
        return LuFile.Parse(file, reader.ReadToEnd()).PhraseLists;
    }
}
