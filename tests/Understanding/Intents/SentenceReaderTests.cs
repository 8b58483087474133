using System.Diagnostics;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Understanding.Tests.Intents;

public class SentenceReaderTests
{
    private static readonly SentenceReader Reader = SentenceReader.Of();

    [Theory]
    [InlineData("cancel 80010005 and where is 80010002?", Intent.CancelPaidOrder, Intent.OrderStatus)]
    [InlineData("I forgot my password and I want to cancel my order", Intent.ForgotPassword, Intent.CancelPaidOrder)]
    [InlineData("where is my parcel, and let me talk to a human", Intent.OrderStatus, Intent.TalkToPerson)]
    public void Two_wishes_in_a_sentence_are_two_intents(string text, Intent one, Intent other)
    {
        var reading = Reader.Read(text);

        Assert.Equal(Decision.Act, reading.Decision);
        Assert.Equal(new[] { one, other }.Order(), reading.Intents.Select(i => i.Intent).Order());
    }

    [Theory]
    [InlineData("I want to cancel my order, I don't need it anymore")]
    [InlineData("hello, please cancel my order. thanks")]
    [InlineData("my order is late, cancel it")]
    public void A_reason_or_a_courtesy_is_not_a_second_wish(string text) =>
        Assert.Equal(Intent.CancelPaidOrder, Assert.Single(Reader.Read(text).Intents).Intent);

    [Theory]
    [InlineData("how can I cancel an order?", "CancelPaidOrder")]
    [InlineData("how do I reset my password", "ForgotPassword")]
    [InlineData("how do I contact the supplier", "TalkToSupplier")]
    [InlineData("what happens to an order that I haven't paid", "UnpaidOrder")]
    [InlineData("there is no Cancel Order button", "no-cancel-button")]
    public void Asking_how_is_a_question_about_the_task(string text, string about)
    {
        var intent = Reader.Read(text).Intents[0];

        Assert.Equal((Intent.AskHelp, about), (intent.Intent, intent.About));
    }

    [Theory]
    [InlineData("is my order 80010005 cancelled")]
    [InlineData("was my cancellation accepted?")]
    [InlineData("did you cancel it?")]
    [InlineData("order shows cancelled why")]
    [InlineData("why was my order cancelled")]
    [InlineData("has 80010005 been cancelled already?")]
    public void Asking_whether_an_order_is_cancelled_cancels_nothing(string text) =>
        Assert.Equal((Decision.Act, Intent.OrderStatus), (Reader.Read(text).Decision, Reader.Read(text).Intents[0].Intent));

    [Theory]
    [InlineData("my cancelled order still arrived")]
    [InlineData("refund for my cancelled order")]
    [InlineData("i cancelled my order, where is my money")]
    [InlineData("quiero cancelar mi pedido")]
    [InlineData("wo ist meine Bestellung 80010005")]
    [InlineData("où est ma commande ?")]
    [InlineData("Отмените мой заказ")]
    [InlineData("请取消我的订单")]
    [InlineData("私の注文はどこですか")]
    public void What_the_bot_does_not_do_or_cannot_read_is_not_acted_on(string text) =>
        Assert.NotEqual(Decision.Act, Reader.Read(text).Decision);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!?")]
    [InlineData("🎉🎉🎉")]
    [InlineData("{\"text\":1}")]
    [InlineData("\ud83d")]
    public void What_says_nothing_is_none(string text)
    {
        var reading = Reader.Read(text);

        Assert.Equal((Decision.None, Intent.None), (reading.Decision, reading.Best));
    }

    [Fact]
    public void A_wall_of_text_is_read_in_good_time()
    {
        var watch = Stopwatch.StartNew();
        Reader.Read(string.Concat(Enumerable.Repeat("where is my order 80010005 ", 400)));

        Assert.True(watch.ElapsedMilliseconds < 1000);
    }

    [Fact]
    public void Many_can_read_at_once()
    {
        var expected = Reader.Read("cancel order 80010005").Intents[0];

        Parallel.For(0, 500, _ => Assert.Equal(expected, Reader.Read("cancel order 80010005").Intents[0]));
    }

    [Fact]
    public void No_jumble_of_signs_words_and_numbers_makes_it_fail()
    {
        string[] parts = ["order", "8001", "0005", "#", "-", " ", "(", ")", "+", "$", ".", "'", "@", "a@b.co", "id", ":", "last", "1st", "\n", "\u2019", "\ud83d", "👍", "é", "٣", "?", "no", "dont", "yes"];
        var random = new Random(7);
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));

            Assert.InRange(Reader.Read(text, (Asked)random.Next(5)).Intents.Count, 1, 2);
            OrderBot.Dialogs.Consent.ConsentReader.Read(text, "80010005");
        }
    }

    [Fact]
    public void A_language_without_sayings_is_named() =>
        Assert.Contains("'xx'", Assert.Throws<ArgumentException>(() => SentenceReader.Load("xx")).Message);
}
