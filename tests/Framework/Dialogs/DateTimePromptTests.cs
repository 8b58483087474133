using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Dialogs;

public class DateTimePromptTests
{
    // A Tuesday.
    private static readonly DateTimeOffset Today = new(2018, 12, 4, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("5th December 2018 at 9am", "2018-12-05T09", "2018-12-05 09:00:00")]
    [InlineData("on December 5, 2018", "2018-12-05", "2018-12-05")]
    [InlineData("2018-12-05", "2018-12-05", "2018-12-05")]
    [InlineData("12/5/2018", "2018-12-05", "2018-12-05")]
    [InlineData("tomorrow at 16:30", "2018-12-05T16:30", "2018-12-05 16:30:00")]
    [InlineData("yesterday", "2018-12-03", "2018-12-03")]
    [InlineData("Wednesday 4 oclock", "XXXX-WXX-3T04 XXXX-WXX-3T16", "2018-11-28 04:00:00|2018-12-05 04:00:00|2018-11-28 16:00:00|2018-12-05 16:00:00")]
    [InlineData("on 24 december", "XXXX-12-24", "2017-12-24|2018-12-24")]
    [InlineData("29 February", "XXXX-02-29", "2016-02-29|2020-02-29")]
    [InlineData("at noon", "T12", "12:00:00")]
    [InlineData("12:05 am", "T00:05", "00:05:00")]
    public async Task A_date_or_time_has_every_reading_that_it_may_have(string said, string timexes, string values)
    {
        var result = await Answer(said, "en-us");
        var readings = Assert.IsType<IList<DateTimeResolution>>(result.Result, exactMatch: false);
        Assert.Equal(timexes, string.Join(' ', readings.Select(one => one.Timex).Distinct()));
        Assert.Equal(values, string.Join('|', readings.Select(one => one.Value)));
    }

    [Theory]
    [InlineData("hello again")]
    [InlineData("31 February 2019")]
    [InlineData("25 oclock")]
    public async Task What_is_no_date_is_asked_again(string said) => Assert.Equal(DialogTurnStatus.Waiting, (await Answer(said, "en-us")).Status);

    [Fact]
    public async Task Elsewhere_the_day_stands_before_the_month() =>
        Assert.Equal("2018-05-12", ((IList<DateTimeResolution>)(await Answer("12/5/2018", "en-gb")).Result)[0].Value);

    private static async Task<DialogTurnResult> Answer(string said, string locale)
    {
        var client = new DialogTestClient("test", new DateTimePrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("When?") });
        await client.SendActivityAsync<IActivity>("hi");
        await client.SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Message, Text = said, Locale = locale, LocalTimestamp = Today });
        return client.DialogTurnResult;
    }
}
