using OrderBot.Dialogs.Consent;

namespace OrderBot.Consent.Tests;

/// <summary>A word more, anywhere in a yes, and it is no yes any more, unless the word is one that a yes is made of.</summary>
public class InsertedWordTests
{
    /// <summary>What may be told before "so yes" is looked at by itself.</summary>
    private const string StoryEnds = "so yes";

    private static readonly string[] Yes = [.. Table.Rows("phrases.tsv").Where(row => row[0] == "yes" && !row[2].Contains(StoryEnds) && !row[2].Contains("so, yes")).Select(row => row[2])];

    [Theory]
    [InlineData("but if unless when after before only not never maybe although until wait first")]
    [InlineData("or except without instead however though perhaps probably possibly almost hardly later tomorrow once")]
    [InlineData("he she they who what which where how why could would? should? will? say said think guess know suppose hope")]
    [InlineData("keep refund money ship shipped parcel delivery address price free late wrong size colour item account password card")]
    [InlineData("stop don't can't won't isn't nor neither both either other another different same everything nothing")]
    [InlineData("80010003 2 1000 50% * _ ~ < > / \\ ( & = + ^ | @ { [ $ € 🤔 🙄 👎 ½ ¬")]
    [InlineData("der und nicht pas non ne si mais время 不 لا")]
    public void A_word_that_no_yes_is_made_of_makes_it_doubt(string words)
    {
        var wrong = new List<string>();
        foreach (var word in words.Split(' '))
        {
            foreach (var text in Yes.SelectMany(yes => With(yes, word)))
            {
                if (ConsentReader.Read(text, "80010005", items: "wireless headphones").Answer == ConsentAnswer.Yes)
                {
                    wrong.Add(text);
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("but if unless when after before only not never maybe although until first or except without instead however though")]
    [InlineData("who what which where how why could would will should said say think guess know suppose hope")]
    [InlineData("keep refund money ship shipped delivery price free later tomorrow wrong size colour account password don't can't won't")]
    [InlineData("80010003 2 50% * < > ( & = + @ $ € 🤔 👎 nicht pas 不")]
    public void A_word_that_makes_no_story_makes_it_doubt(string words)
    {
        string[] stories = ["she already has one, so yes send it", "my brother gave us his spare pair, so yes, please", "it was a gift that he has already so yes"];
        Assert.All(stories, story => Assert.Equal(ConsentAnswer.Yes, ConsentReader.Read(story, "80010005").Answer));
        var wrong = words.Split(' ').SelectMany(word => stories.SelectMany(story => With(story, word)))
            .Where(text => ConsentReader.Read(text, "80010005").Answer == ConsentAnswer.Yes);

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_no_makes_it_doubt() =>
        Assert.All(
            Yes.Where(yes => !yes.Contains('8')).SelectMany(yes => With(yes, "no")),
            text => Assert.NotEqual(ConsentAnswer.Yes, ConsentReader.Read(text, "80010005", items: "wireless headphones").Answer));

    [Fact]
    public void A_made_up_word_makes_it_doubt()
    {
        var random = new Random(11);
        foreach (var yes in Yes)
        {
            var word = string.Concat(Enumerable.Range(0, 4 + random.Next(5)).Select(_ => (char)('a' + random.Next(26)))) + "q";

            Assert.All(With(yes, word), text => Assert.NotEqual(ConsentAnswer.Yes, ConsentReader.Read(text, "80010005", items: "wireless headphones").Answer));
        }
    }

    private static IEnumerable<string> With(string text, string word)
    {
        var words = text.Split(' ');
        for (var i = 0; i <= words.Length; i++)
        {
            yield return string.Join(' ', [.. words[..i], word, .. words[i..]]);
        }
    }
}
