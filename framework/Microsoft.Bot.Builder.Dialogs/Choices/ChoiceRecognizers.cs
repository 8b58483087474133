namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which of a list is meant: by its words, else by "the second", else by its number.</summary>
public class ChoiceRecognizers
{
    /// <summary>The choices that are meant, in the order of the utterance.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices ?? []), options);

    /// <summary>The choices that are meant, in the order of the utterance.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        list ??= [];
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        List<Numbers.Place> places = options is { RecognizeOrdinals: false } ? [] : Numbers.FindOrdinals(utterance);
        if (places.Count == 0 && options is not { RecognizeNumbers: false })
        {
            places = Numbers.FindCardinals(utterance);
        }

        foreach (var place in places)
        {
            if (place.Number >= 1 && place.Number <= list.Count)
            {
                var index = (int)place.Number - 1;
                found.Add(new ModelResult<FoundChoice>
                {
                    Start = place.Start,
                    End = place.End,
                    Text = utterance.Substring(place.Start, place.End - place.Start + 1),
                    TypeName = "choice",
                    Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1.0f },
                });
            }
        }

        return found;
    }
}
