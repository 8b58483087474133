using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Schema;

public class JsonWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("message")]
    [InlineData("größer")]
    [InlineData("a \"quoted\" one")]
    [InlineData("https://smba.trafficmanager.net/teams/a/long/address")]
    public void A_word_is_read_as_it_was_written(string word)
    {
        Assert.Equal(word, Read(word));
        Assert.Equal(word, Read(word));
    }

    [Fact]
    public void A_word_that_comes_again_is_the_same_string() => Assert.Same(Read("expectReplies"), Read("expectReplies"));

    [Fact]
    public void Words_that_share_a_place_are_not_taken_for_each_other()
    {
        for (var i = 0; i < 5000; i++)
        {
            var word = $"word-{i % 2500}";
            Assert.Equal(word, Read(word));
        }
    }

    private static string Read(string word)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(word)));
        reader.Read();
        return JsonWords.Read(ref reader);
    }
}
