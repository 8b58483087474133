using OrderBot.Dialogs.Understanding.Unsure;

namespace OrderBot.Understanding.Tests.Unsure;

public class NotUnderstoodTests
{
    [Theory]
    [InlineData("my lamp hums at night", "my lamp hums at night")]
    [InlineData("write to ann.b@example.com please", "write to ***.*@*******.*** please")]
    [InlineData("order 8001-0005 smells", "order ****-**** smells")]
    [InlineData("my name is Anna Smith and the box hums", "my name is **** ***** and the box hums")]
    [InlineData("I'm Joseph, why does it hum?", "I'm ******, why does it hum?")]
    [InlineData("I am not happy with the hum", "I am not happy with the hum")]
    [InlineData("Kind regards, Tom Brown", "Kind regards, *** *****")]
    [InlineData("call +49 171 5550199", "call +** *** *******")]
    [InlineData("user QX77AA hums", "user ****** hums")]
    [InlineData("my password is sesameopen", "my password is **********")]
    [InlineData("12 Elm Street 90210", "** Elm Street *****")]
    [InlineData("", "")]
    public void What_tells_who_wrote_it_is_hidden(string text, string expected) => Assert.Equal(expected, NotUnderstood.Redact(text));

    [Fact]
    public void What_is_hidden_stays_hidden() =>
        Assert.Equal("my name is **** *****", NotUnderstood.Redact(NotUnderstood.Redact("my name is Anna Smith")));
}
