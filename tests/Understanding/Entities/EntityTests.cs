using OrderBot.Dialogs.Understanding;

namespace OrderBot.Understanding.Tests.Entities;

public class EntityTests
{
    private static readonly SentenceReader Reader = SentenceReader.Of();

    [Fact]
    public void Order_numbers_are_digits_that_nothing_around_them_makes_something_else()
    {
        foreach (var row in Table.Rows("order-numbers.tsv"))
        {
            Assert.Equal((row[0], row[1]), (row[0], string.Join(',', Reader.Read(row[0]).Entities.OrderNumbers)));
        }
    }

    [Theory]
    [InlineData("my email is anna.b+shop@mail.example.com.", "anna.b+shop@mail.example.com")]
    [InlineData("Anna@Example.com", "Anna@Example.com")]
    [InlineData("write to a@b.co, or c-d@e-f.org", "a@b.co,c-d@e-f.org")]
    [InlineData("jo123456@example.com", "jo123456@example.com")]
    [InlineData("meet me @ home", "")]
    [InlineData("a@b", "")]
    public void E_mail_addresses_are_kept_as_written(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Reader.Read(text).Entities.Emails));

    [Theory]
    [InlineData("my member id is MB100001", "MB100001")]
    [InlineData("Member ID: qx77aa", "qx77aa")]
    [InlineData("memberid=ABCDEFGH", "ABCDEFGH")]
    [InlineData("my account MB100001 is locked", "MB100001")]
    [InlineData("account number 123456789", "123456789")]
    [InlineData("username is annab77", "annab77")]
    [InlineData("user id H3HVWJRFJ8", "H3HVWJRFJ8")]
    [InlineData("MB100001", "MB100001")]
    [InlineData("my account is locked", "")]
    [InlineData("my account is blocked", "")]
    [InlineData("H3HVWJRFJ8", "")]
    [InlineData("member id ab12", "")]
    [InlineData("order id 80010005", "")]
    [InlineData("the WH1000XM4 headphones", "")]
    public void A_member_id_follows_its_cue(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Reader.Read(text).Entities.MemberIds));

    [Theory]
    [InlineData("H3HVWJRFJ8", "H3HVWJRFJ8")]
    [InlineData("it's H3HVWJRFJ8.", "H3HVWJRFJ8")]
    [InlineData("annabell", "annabell")]
    [InlineData("12345678", "12345678")]
    [InlineData("my id is LBWBCEGYJN", "LBWBCEGYJN")]
    [InlineData("I do not know it", "")]
    [InlineData("cancel", "")]
    [InlineData("password", "")]
    [InlineData("ab12", "")]
    [InlineData("A23456789012345678901", "")]
    public void As_the_answer_to_that_question_any_such_word_is_a_member_id(string text, string expected)
    {
        Assert.Equal(expected, string.Join(',', Reader.Read(text, Asked.MemberId).Entities.MemberIds));
        Assert.Equal(expected, string.Join(',', Reader.Read(text, Asked.EmailOrMemberId).Entities.MemberIds));
    }

    [Theory]
    [InlineData("an@example.com", "an@example.com", "")]
    [InlineData("QW88ERTZ", "", "QW88ERTZ")]
    public void An_address_or_an_id_answers_the_question_for_either(string text, string email, string memberId)
    {
        var entities = Reader.Read(text, Asked.EmailOrMemberId).Entities;

        Assert.Equal((email, memberId), (string.Join(',', entities.Emails), string.Join(',', entities.MemberIds)));
    }

    [Theory]
    [InlineData("the second one", "2")]
    [InlineData("cancel my last order", "-1")]
    [InlineData("the newest", "-1")]
    [InlineData("where is my most recent purchase", "-1")]
    [InlineData("the 3rd order please", "3")]
    [InlineData("first", "1")]
    [InlineData("number 2", "2")]
    [InlineData("#4", "4")]
    [InlineData("last week", "")]
    [InlineData("first of all, hello", "")]
    [InlineData("one second", "")]
    [InlineData("2nd Ave", "")]
    [InlineData("March 10th", "")]
    [InlineData("the latest status", "")]
    public void Ordinals_pick_one_of_several(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Reader.Read(text).Entities.Ordinals));

    [Theory]
    [InlineData("2", "2", "", "")]
    [InlineData("0005", "", "0005", "")]
    [InlineData("the 0005 one", "", "0005", "")]
    [InlineData("8001-0005", "", "", "80010005")]
    [InlineData("555-123-4567", "", "", "5551234567")]
    public void A_short_number_answers_which_order(string text, string which, string end, string number)
    {
        var entities = Reader.Read(text, Asked.OrderNumber).Entities;

        Assert.Equal(
            (which, end, number),
            (string.Join(',', entities.Ordinals), string.Join(',', entities.LastDigits), string.Join(',', entities.OrderNumbers)));
    }

    [Theory]
    [InlineData("cancel the one ending in 005", "005")]
    [InlineData("the order ending 0005", "0005")]
    [InlineData("last digits 0005", "0005")]
    [InlineData("...0005", "0005")]
    [InlineData("I bought 12 lamps", "")]
    public void The_end_of_a_number_names_an_order(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Reader.Read(text).Entities.LastDigits));

    [Theory]
    [InlineData("cancel the wireless headphones", "wireless headphones")]
    [InlineData("where is my tripod", "tripod")]
    [InlineData("I don't want the zebra rug anymore, please cancel", "zebra rug")]
    [InlineData("cancel my order", "")]
    [InlineData("Please cancel order 80010005, I changed my mind", "")]
    public void Words_that_belong_to_no_way_of_asking_may_name_an_item(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', Reader.Read(text).Entities.ItemWords));

    [Fact]
    public void As_the_answer_to_which_order_a_thing_is_an_item() =>
        Assert.Equal(["wireless headphones"], Reader.Read("the wireless headphones", Asked.OrderNumber).Entities.ItemWords);
}
