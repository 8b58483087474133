using OrderBot.Dialogs.Understanding;

namespace OrderBot.Understanding.Tests.Entities;

/// <summary>Many texts made by chance, of kinds whose reading is certain; the same ones every time.</summary>
public class EntityPropertyTests
{
    private const int Times = 400;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SentenceReader Reader = SentenceReader.Of();
    private static readonly string[] Streets = ["Lexington Ave", "Circle Drive", "Kennedy St", "Primrose Road", "Tannery Lane", "1st Avenue", "Shelby Blvd"];
    private static readonly string[] Cities = ["Raleigh, CA", "San Lima, MI", "Newark NY", "Jacksonville, FL", "Los Angeles, WA", "Monterey"];
    private static readonly string[] Names = ["Alessandro Phoenix", "Chloe Zhang", "crystal minh", "Rodriguez Domingo", "Joyce Wu", "albert"];
    private static readonly string[] Months = ["January", "feb", "March", "Apr", "june", "October"];

    private readonly Random random = new(6);

    [Fact]
    public void A_number_of_6_to_16_digits_that_is_called_an_orders_is_read_however_it_is_grouped()
    {
        string[] frames = ["order {0}", "Order ID: {0}", "cancel order {0} please", "my order number is {0}", "where's purchase #{0}?", "the order id is {0}.", "track order {0}", "status of order no. {0}", "order id- {0} not received"];
        ForAll(() =>
        {
            var digits = Digits(6, 16);
            return (string.Format(null, Pick(frames), Grouped(digits)), digits);
        }, entities => entities.OrderNumbers);
    }

    [Fact]
    public void A_whole_number_of_that_length_is_an_orders_also_when_nothing_says_so()
    {
        string[] frames = ["{0}", "track {0}", "where is {0}", "{0} please", "cancel #{0}", "{0}?"];
        ForAll(() =>
        {
            var digits = Digits(6, 16);
            return (string.Format(null, Pick(frames), digits), digits);
        }, entities => entities.OrderNumbers);
    }

    [Fact]
    public void An_e_mail_address_is_kept_as_written_and_hides_no_number()
    {
        string[] frames = ["{0}", "my email is {0}", "Email: {0}", "it's {0}, thanks", "write to {0}."];
        string[] hosts = ["email.com", "me.com", "mail.example.co.uk", "shop-24.example"];
        ForAll(() =>
        {
            var address = Word(2, 8).ToLowerInvariant() + Pick(["", ".", "_", "+"]) + Digits(2, 9) + "@" + Pick(hosts);
            return (string.Format(null, Pick(frames), address), address);
        }, entities => [.. entities.Emails, .. entities.OrderNumbers, .. entities.MemberIds]);
    }

    [Fact]
    public void A_member_id_is_read_after_its_cue()
    {
        string[] frames = ["account id: {0}", "my account ID is {0}", "Member ID {0}", "username: {0}", "my member id is {0}, please", "Account ID - {0}"];
        ForAll(() =>
        {
            var id = Token();
            return (string.Format(null, Pick(frames), id), id);
        }, entities => [.. entities.MemberIds, .. entities.OrderNumbers]);
    }

    [Fact]
    public void As_the_answer_any_token_is_a_member_id()
    {
        string[] frames = ["{0}", "it is {0}", "it's {0}.", "sure, {0}", "Yes, my id is {0}", " {0} "];
        ForAll(() =>
        {
            var id = Token();
            return (string.Format(null, Pick(frames), id), id);
        }, entities => [.. entities.MemberIds, .. entities.OrderNumbers], Asked.MemberId);
    }

    [Fact]
    public void Addresses_phones_dates_prices_and_quantities_name_no_order_and_no_member() =>
        ForAll(() => (Other(), ""), entities => [.. entities.OrderNumbers, .. entities.MemberIds, .. entities.Emails]);

    [Fact]
    public void An_order_number_is_found_beside_other_numbers()
    {
        ForAll(() =>
        {
            var digits = Digits(8, 12);
            return ($"order {digits}, {Other()}", digits);
        }, entities => entities.OrderNumbers);
    }

    private void ForAll(Func<(string Text, string Expected)> make, Func<Dialogs.Understanding.Entities, IEnumerable<string>> named, Asked asked = Asked.Nothing)
    {
        for (var i = 0; i < Times; i++)
        {
            var (text, expected) = make();
            Assert.Equal((text, expected), (text, string.Join(',', named(Reader.Read(text, asked).Entities))));
        }
    }

    private string Other() => random.Next(11) switch
    {
        0 => $"{Digits(1, 5)} {Pick(Streets)} {Pick(Cities)} {Digits(5, 5)}",
        1 => $"My address is {Digits(4, 4)} {Pick(Streets)}, {Pick(Cities)} {Digits(5, 5)}",
        2 => $"({Digits(3, 3)}) {Digits(3, 3)}-{Digits(4, 4)}",
        3 => $"my phone number is {Digits(10, 10)}",
        4 => $"call me on +{random.Next(1, 99)} {Digits(10, 10)}",
        5 => $"I bought it on 20{random.Next(15, 27)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
        6 => $"{random.Next(1, 29)} {Pick(Months)} 20{random.Next(15, 27)}",
        7 => $"it was ${random.Next(1, 2000)}.{random.Next(0, 100):00}",
        8 => $"{random.Next(2, 90)} days ago",
        9 => $"my name is {Pick(Names)}",
        _ => $"download bill #{Digits(5, 5)}",
    };

    /// <summary>As people write long numbers: whole, or in groups of four with dashes, or of three with a dash.</summary>
    private string Grouped(string digits) => random.Next(4) switch
    {
        0 when digits.Length >= 8 => string.Join('-', digits.Chunk(4).Select(four => new string(four))),
        1 when digits.Length >= 6 => digits[..3] + "-" + digits[3..],
        2 => "#" + digits,
        _ => digits,
    };

    /// <summary>6 to 20 capital letters and digits, both.</summary>
    private string Token()
    {
        var token = Word(3, 10) + Digits(3, 10);
        var mixed = token.ToCharArray();
        random.Shuffle(mixed);
        return char.IsAsciiDigit(mixed[0]) || new string(mixed).StartsWith("MB", StringComparison.Ordinal) ? token : new string(mixed);
    }

    private string Digits(int fewest, int most) =>
        random.Next(10) + string.Concat(Enumerable.Range(1, random.Next(fewest, most + 1) - 1).Select(_ => random.Next(10)));

    private string Word(int fewest, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(fewest, most + 1)).Select(_ => Letters[random.Next(Letters.Length)]));

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
