using Microsoft.Bot.Builder;

namespace OrderBot.Framework.Tests.Builder;

public class FewValuesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void However_many_they_are_they_behave_as_a_dictionary(int count)
    {
        var expected = new Dictionary<string, object>();
        var values = new FewValues(1);
        for (var i = 0; i < count; i++)
        {
            values.Add($"key{i}", i);
            expected.Add($"key{i}", i);
        }

        values["key0"] = "changed";
        expected["key0"] = "changed";

        Assert.Equal(expected, values);
        Assert.Equal(expected.Keys, values.Keys);
        Assert.Equal(expected.Values, values.Values);
        Assert.Equal(count, values.Count);
        Assert.True(values.ContainsKey("key0"));
        Assert.False(values.TryGetValue("KEY0", out _));
        Assert.Throws<ArgumentException>(() => values.Add("key0", 1));
        Assert.Throws<KeyNotFoundException>(() => values["none"]);
        Assert.Equal(StateJson.Write(expected), StateJson.Write(values));
        Assert.True(values.Remove("key0"));
        Assert.False(values.Remove("key0"));
        Assert.Equal(count - 1, values.Count);
        values.Clear();
        values["again"] = true;
        Assert.Equal(["again"], values.Keys);
    }
}
