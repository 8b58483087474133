namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Three readers who learnt from the same examples, and the ids of the articles that they tell apart; the first one, none, is left out.</summary>
internal sealed record SubjectReaders(string[] Ids, LinearReader Meaning, LinearReader Writing, NearestReader Likeness)
{
    /// <summary>Leads nowhere, but compiles what a first question would have to wait for.</summary>
    public void ReadNothing()
    {
        var features = Features.OfWriting("nothing");
        _ = Meaning.Read(Features.OfMeaning([new WeighedTerm("nothing", 0, Known: true)]));
        _ = Writing.Read(features);
        _ = Likeness.Read(features);
    }
}
