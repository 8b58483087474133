namespace OrderBot.Telemetry;

/// <summary>Counts replies by their names, which tell what became of a message.</summary>
internal static class ReplyMeasures
{
    public static void Count(string reply)
    {
        Instruments.Replies.Add(1, new KeyValuePair<string, object?>("reply", reply));
        switch (reply)
        {
            case "Routing.NotUnderstood" or "Routing.DidYouMean" or "AskHelp.NotKnown" or "Lost.HowToAnswer" or "Lost.OfferPerson":
                Instruments.NotUnderstood.Add(1, new KeyValuePair<string, object?>("reply", reply));
                break;
            case "TalkToPerson.PersonAsked":
                Handoff("asked");
                break;
            case "TalkToPerson.PersonIsHere":
                Handoff("accepted");
                break;
            case "TalkToPerson.NobodyCame":
                Handoff("missed");
                break;
            case "TalkToPerson.PersonLeft" or "TalkToPerson.BackWithYou":
                Handoff("ended");
                break;
        }
    }

    private static void Handoff(string step) => Instruments.Handoffs.Add(1, new KeyValuePair<string, object?>("step", step));
}
