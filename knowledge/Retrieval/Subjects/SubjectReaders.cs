using System.Runtime.InteropServices;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Three readers who learnt from the same examples, and the ids of the articles that they tell apart; the first one, none, is left out.</summary>
/// <param name="Writing">Over the same features as <paramref name="Likeness"/>, so that each is looked up once for both.</param>
internal sealed record SubjectReaders(string[] Ids, LinearReader Meaning, LinearReader Writing, NearestReader Likeness)
{
    // How words are written tells most, what they mean least: measured on questions that were held back.
    private const float MeaningCounts = 1 / 4.5f;
    private const float WritingCounts = 2 / 4.5f;
    private const float LikenessCounts = 1.5f / 4.5f;

    // Of a longer question the rows are kept elsewhere than at hand.
    private const int AtHand = 256;

    /// <summary>Each subject's share of the three readers' votes, the first one for none.</summary>
    /// <param name="shares">One for each subject.</param>
    public void Read(ReadQuestion question, Span<float> shares)
    {
        var meaning = CollectionsMarshal.AsSpan(Features.OfMeaning(question.Terms));
        var writing = CollectionsMarshal.AsSpan(Features.OfWriting(question.Words));
        var count = meaning.Length + writing.Length;
        var rows = count <= AtHand ? stackalloc int[AtHand] : new int[count];
        Span<float> byMeaning = stackalloc float[shares.Length];
        Span<float> byWriting = stackalloc float[shares.Length];
        Span<float> byLikeness = stackalloc float[shares.Length];
        Meaning.Features.FindAll(meaning, rows);
        Meaning.Read(rows[..meaning.Length], byMeaning);
        Likeness.Features.FindAll(meaning, rows);
        Likeness.Features.FindAll(writing, rows[meaning.Length..]);
        Writing.Read(rows[meaning.Length..count], byWriting);
        Likeness.Read(rows[..count], byLikeness);
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = (byMeaning[i] * MeaningCounts) + (byWriting[i] * WritingCounts) + (byLikeness[i] * LikenessCounts);
        }
    }

    /// <summary>Leads nowhere, but compiles what a first question would have to wait for.</summary>
    public void ReadNothing() => Read(new ReadQuestion(["nothing"], [new WeighedTerm("nothing", 0, Known: true)]), new float[Ids.Length + 1]);
}
