namespace Microsoft.Bot.Builder;

/// <summary>Takes over what was recognized.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over a recognizer's result.</summary>
    void Convert(dynamic result);
}
