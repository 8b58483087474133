using OrderBot.SupportDesk;

namespace OrderBot.Bot.Tests.Desk;

/// <summary>Who talks to a person and wants the bot back says so about the bot.</summary>
public sealed class BackToTheBotTests
{
    [Theory]
    [InlineData("bot", true)]
    [InlineData("Bot!", true)]
    [InlineData("\"bot\"", true)]
    [InlineData("back to the bot", true)]
    [InlineData("ok, back to the bot please", true)]
    [InlineData("can I have the bot back?", true)]
    [InlineData("let me talk to the bot again", true)]
    [InlineData("never mind, give me the chatbot", true)]
    [InlineData("I'd rather have the robot", true)]
    [InlineData("the bot did not help me", false)]
    [InlineData("no bot please", false)]
    [InlineData("I don't want the bot", false)]
    [InlineData("are you a bot?", false)]
    [InlineData("your bot told me to wait", false)]
    [InlineData("I bought it", false)]
    [InlineData("not the bot again", false)]
    public void The_wish_to_have_the_bot_back_is_told_from_words_about_it(string words, bool isWish) => Assert.Equal(isWish, BackToTheBot.IsAskedFor(words));
}
