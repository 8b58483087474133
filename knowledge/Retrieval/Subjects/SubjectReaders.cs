namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>Three readers who learnt from the same examples, and the ids of the articles that they tell apart; the first one, none, is left out.</summary>
internal sealed record SubjectReaders(string[] Ids, LinearReader Meaning, LinearReader Writing, NearestReader Likeness);
