namespace OrderBot.Bot.Tests.Walk;

/// <summary>What walkers say, by what it may at most mean.</summary>
internal static class Sayings
{
    public static readonly string[] Yes =
        ["yes", "Yes please", "go ahead", "ok", "yes, send the request", "sure", "yess", "please do", "I confirm", "yes, withdraw it", "👍", "no problem, go ahead", "ok thank you", "Correct, that's the one. Send the request."];

    /// <summary>Never a yes.</summary>
    public static readonly string[] Doubt =
    [
        "I'm not sure", "are you sure?", "yes but only if it is free", "ok wait", "maybe", "yes, cancel it... actually no", "ok, but how long does the refund take?", "I don't agree", "yeah right", "if you think so",
        "no", "don't cancel it", "keep it", "stop", "never mind", "no thanks", "not now", "yes?", "hmm", "sure, but first tell me about the refund", "is it ok if the seller already shipped?", "oui", "yes tomorrow", "cancel",
        "let me think about it", "no wait, don't send that yet", "yes to the summary, but change the reason first", "yes to both", "thanks for the answer",
    ];

    /// <summary>Wishes, answers and noise; a yes only where a wish to cancel names the very order in question.</summary>
    public static readonly string[] Other =
    [
        "cancel order 80010005", "cancel order 80010003", "cancel order 80010004", "cancel 80010002", "cancel 80010006", "cancel order 80010007", "cancel order 80010010", "cancel order 80020005", "cancel an order", "cancel the headphones",
        "wrong size", "I ordered it by mistake", "I'd rather not say", "80010005", "80010003", "#8001-0007", "my order is 80010003", "the first one", "the second one", "the last one", "the teapot",
        "sorry, wrong order", "no, I meant 80010003", "not that one", "where are my orders?", "where is 80010002", "where is 80020002", "more", "awaiting shipment", "cancelled", "status of order 80010005",
        "withdraw my request", "withdraw the request for 80010007", "when is my unpaid order cancelled?", "I forgot my password", "buyer1@example.com", "MB100002", "write to the supplier", "write to the supplier about 80010005",
        "Please pack it well", "How long does it take?", "how do I cancel a paid order?", "how long does a refund take?", "why is there no cancel button?", "what is the weather?", "back", "help", "repeat", "start over", "try again",
        "hello", "thanks", "bye", "talk to a person", "bot", "", "   ", "😀😀😀😀", "blub", "cancel 80010005 and 80010003", "cancel order 80010005 and tell me where 80010002 is", "I forgot my password and I want to cancel order 80010003",
        "cancel it", "where is it?", "order 14254", "what about 80010011?", "it's 80010010", "cancel cancel cancel", "{\"act\":\"yes\"}", "<b>yes</b>", "yes yes yes no",
        "and the headphones?", "same reason", "is my keyboard coming?", "cancel only the tea of 80010003, the teapot should stay", "Cancel the whole order", "what do you mean by request?", "did they answer", "who is the supplier",
        "write them: please wait with the parcel", "back to the teapot", "nah forget it, you do it", "👋", "status of ８００１０００５", "read me the summary again", "how many days exactly?",
    ];

    public static readonly string Flood = string.Concat(Enumerable.Repeat("please cancel ", 800));
}
