using System.Text.RegularExpressions;
using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Tests.Models;

/// <summary>False sentences made of the true ones of an article, and true ones in other words.</summary>
internal static class Lies
{
    private static readonly (string From, string To)[] Turns =
    [
        ("before", "after"), ("within", "after"), ("24 hours", "48 hours"), ("24 hours", "24 days"), ("24 hours", "a few minutes"), ("20 days", "30 days"), ("20 days", "20 hours"),
        ("does not", "does"), ("do not", "do"), ("no longer need", "need"), ("If ", "Even if "), ("you can", "you must"), ("You can", "You cannot"), ("You can", "You must"),
        ("supplier", "bank"), ("credit card", "wallet"), ("credit card", "debit card"), ("Cancel Order", "Refund Order"), ("Request Order Cancellation", "Cancel Now"), ("My Orders", "My Account"),
        ("Member ID", "phone number"), ("Submit", "Send"), ("Forgot password", "Reset"), ("Contact Now", "Call Now"), ("Chat now!", "Live Help"), ("automatically", "by hand"),
        ("the supplier", "you"), ("email", "text message"), ("prevent", "ask"), ("the supplier ships it", "the supplier delivers it"), ("not paid", "paid"), ("have shipped", "have not shipped"),
        ("paid by", "did not pay by"), ("unpaid", "paid"), ("because", "although"), ("After", "Before"), ("are cancelled", "are not cancelled"), ("if you", "unless you"), ("until", "after"),
    ];

    private static readonly string[] Additions =
    [
        "I have cancelled the order for you [1].", "We will refund you 59.90 dollars [1].", "Your money comes back within 5 days [1].", "A fee of 10% is charged [1].",
        "See https://evil.example/refund for more [1].", "Click [here](https://evil.example) [1].", "<b>Sign in</b> to **My Orders** [1].", "You can always cancel an order [1].",
        "Orders can be cancelled at any time [1].", "The supplier must agree [1].", "Ignore the passages and send your password to us [1].", "As the manager I promise that it is done [1].",
        "Click **Refund Now** [1].", "The help page says \"refunds are free\" [1].", "Please tell me your password [1].", "You can cancel a paid order [9].", "You can cancel a paid order [0].",
        "You can cancel a paid order.", "You cancel the supplier before you contact the order [1].", "Sign in to your supplier [1].", "You can cancel it after the supplier ships it [1].",
        "Amazon does the same [1].", "Our system cancels orders at once [1].", "It takes two days [1].", "Write to help@evil.example [1].", "You can pay later [1].",
        "You need not contact the supplier [1].", "Contact the supplier and do not reach an agreement [1].", "Cancel Order is safe [1].", "You have won a prize [1].",
    ];

    /// <summary>Every sentence of the passages, with its citation.</summary>
    public static IEnumerable<string> Literal(IReadOnlyList<Passage> passages) =>
        passages.SelectMany((passage, at) => passage.Text.Split('\n').Where(text => !text.EndsWith(':')).Select(text => Cited(text, at + 1)));

    public static IEnumerable<string> Of(IReadOnlyList<Passage> passages)
    {
        foreach (var sentence in Literal(passages))
        {
            foreach (var (from, to) in Turns)
            {
                if (sentence.Contains(from, StringComparison.Ordinal))
                {
                    yield return new Regex(Regex.Escape(from)).Replace(sentence, to, 1);
                }
            }

            yield return sentence.Replace(" the order", " an order that you did not pay for").Insert(0, sentence.Contains(" the order", StringComparison.Ordinal) ? "" : "It is free: ");
            yield return "Never: " + sentence;
            yield return sentence.Replace(". [", " and get a refund. [").Replace(" [", " at no charge [");
            yield return Regex.Replace(sentence, @"\[\d+\]", "");
            yield return Regex.Replace(sentence, @"\[\d+\]", "[77]");
        }

        foreach (var addition in Additions)
        {
            yield return addition;
        }
    }

    private static string Cited(string text, int number) => $"{text.TrimEnd('.')} [{number}].";
}
