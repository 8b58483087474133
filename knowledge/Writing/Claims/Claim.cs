using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing.Claims;

/// <summary>What a sentence says: its words of content in their order, what it denies, allows, demands, and under which condition and when.</summary>
internal sealed class Claim
{
    public Claim(string text, List<string> words)
    {
        Text = text;
        IsInstruction = ClaimGrammar.Instruction().IsMatch(text);
        Condition = ClaimGrammar.If().Match(text) is { Success: true } condition ? ClaimWords.Read(condition.Groups["clause"].Value) : [];
        Does = ClaimGrammar.Act().Match(text) is { Success: true } act ? ClaimWords.Read(act.Groups["act"].Value).FirstOrDefault() : null;
        OrDoes = ClaimGrammar.OrAct().Match(text) is { Success: true } or ? ClaimWords.Read(or.Groups["act"].Value).FirstOrDefault() : null;
        Means = ClaimGrammar.ByWhat().Match(text) is { Success: true } by ? ClaimWords.Read(by.Groups["means"].Value).FirstOrDefault() : null;
        IsJoint = ClaimGrammar.Joint().IsMatch(text);
        foreach (Match passive in ClaimGrammar.Passives().Matches(text))
        {
            Passive.UnionWith(ClaimWords.Read(passive.Groups["done"].Value));
        }

        foreach (Match ongoing in ClaimGrammar.Ongoings().Matches(text))
        {
            Ongoing.UnionWith(ClaimWords.Read(ongoing.Groups["done"].Value));
        }

        Words = words;
        Denies = words.Exists(ClaimWords.IsNegation);
        Negative = words.Count(ClaimWords.IsNegation) % 2 == 1;
        foreach (var word in words)
        {
            if (ClaimWords.IsHinge(word))
            {
                Hinges.Add(word);
            }
        }
    }

    public string Text { get; }

    /// <summary>Whether it was made of a sentence that tells what is done to something; then it asks nobody to do it.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether anything in it is denied, even twice.</summary>
    public bool Denies { get; }

    /// <summary>With an instruction: what is to be done.</summary>
    public string? Does { get; }

    /// <summary>With an instruction: what may be done instead.</summary>
    public string? OrDoes { get; }

    /// <summary>What is done so that something is prevented.</summary>
    public string? Means { get; }

    /// <summary>What has to be so by its "if", without from when on.</summary>
    public List<string> Condition { get; }

    /// <summary>What is done to something, whoever does it: "is shipped".</summary>
    public HashSet<string> Passive { get; } = [];

    /// <summary>What is being done and not done yet: "are updating", "is being updated".</summary>
    public HashSet<string> Ongoing { get; } = [];

    /// <summary>Whether it says of one that another takes part: one reaches an agreement with somebody.</summary>
    public bool IsJoint { get; }

    /// <summary>How many words it has that say anything.</summary>
    public int Length => Words.Count;

    public List<string> Words { get; }

    /// <summary>Whether it is denied in all: twice is not.</summary>
    public bool Negative { get; }

    /// <summary>Tells how to do something.</summary>
    public bool IsInstruction { get; }

    public List<string> Hinges { get; } = [];

    public static Claim Of(string text) => new(text, ClaimWords.Read(text));
}
