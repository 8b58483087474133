using System.Text;
using Microsoft.SemanticKernel;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Writing.Checking;

namespace OrderBot.Knowledge.Writing;

/// <summary>Lets the model word an answer and keeps the sentences that pass the guard; null when what is left does not answer.</summary>
internal sealed class AnswerWriter(ModelKernel model)
{
    private readonly KernelFunction _answer = ModelKernel.Prompt("Answer");
    private readonly KernelFunction _rewrite = ModelKernel.Prompt("Rewrite");
    private readonly AnswerCache _cache = new(model.Settings.CachedAnswers);

    /// <summary>A follow-up as a question of its own; null when the model does not say.</summary>
    public Task<string?> RewriteAsync(HelpQuestion question, CancellationToken ct) => model.AskAsync(
        _rewrite,
        new KernelArguments { ["question"] = Mask.Of(question.Text), ["earlier"] = Mask.Of(string.Join('\n', question.EarlierTurns ?? [])) },
        // The answer waits for it: both together keep to the time until a first sentence, more or less.
        model.Settings.FirstSentenceWithin / 2,
        ct);

    /// <param name="show">Called with each sentence as soon as it has passed.</param>
    public async Task<HelpAnswer?> WriteAsync(string question, Finding finding, Action<string>? show, CancellationToken ct)
    {
        question = Mask.Of(question);
        IReadOnlyList<Passage> passages = [.. finding.Passages, .. finding.Article.Passages.Except(finding.Passages)];
        var numbered = Numbered(passages);
        // The passages are in the key: an edited article is asked about anew.
        var key = (question, numbered);
        if (_cache.Find(key) is { } kept)
        {
            show?.Invoke(kept.Text);
            return kept;
        }

        var guard = new Guard(passages);
        var sentences = new Sentences();
        var passed = new List<CheckedSentence>();
        var dropped = 0;
        var arguments = new KernelArguments { ["question"] = question, ["passages"] = numbered };
        var whole = await model.StreamAsync(_answer, arguments, model.Settings.FirstSentenceWithin, model.Settings.AnswerWithin, piece =>
        {
            sentences.Add(piece).ForEach(Take);
            return passed.Count > 0;
        }, ct).ConfigureAwait(false);
        if (!whole)
        {
            return null;
        }

        Take(sentences.Rest());
        if (!Answers(passed, dropped, finding))
        {
            return null;
        }

        var answer = new HelpAnswer(true, Join(passed), Cite(finding.Article, passed), finding.Article.Task);
        _cache.Keep(key, answer);
        return answer;

        void Take(string sentence)
        {
            if (string.IsNullOrWhiteSpace(sentence))
            {
                return;
            }

            if (guard.Check(sentence) is not { } ok)
            {
                dropped++;
                GuardMeasures.Refused.Add(1);
            }
            else if (!passed.Exists(one => one.Text == ok.Text))
            {
                passed.Add(ok);
                show?.Invoke(ok.Text);
            }
        }
    }

    // It speaks of what was found, most of it passed, and no step is missing between two others.
    private static bool Answers(List<CheckedSentence> passed, int dropped, Finding finding) =>
        passed.Count > 0 && dropped <= passed.Count
        && passed.Exists(sentence => finding.Passages.Contains(sentence.Passage))
        && finding.Article.Passages.All(passage => passage.Blocks.Where(IsSteps).All(block =>
            !block.Sentences.Any(step => Says(passed, step)) || block.Sentences.All(step => Says(passed, step))));

    private static bool IsSteps(TextBlock block) => char.IsAsciiDigit(block.Markdown[0]);

    private static bool Says(List<CheckedSentence> passed, string step) => passed.Exists(sentence => sentence.Quote.Split('\n').Contains(step));

    private static string Numbered(IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < passages.Count; i++)
        {
            text.Append('[').Append(i + 1).Append("] ").Append(passages[i].Heading).Append(": ");
            text.AppendJoin('\n', passages[i].Blocks.Select(block => block.Markdown)).Append('\n');
        }

        return text.ToString();
    }

    private static string Join(List<CheckedSentence> passed)
    {
        var text = new StringBuilder();
        var step = 0;
        foreach (var sentence in passed)
        {
            var isStep = sentence.Passage.Blocks.Any(block => IsSteps(block) && block.Sentences.Contains(sentence.Quote));
            text.Append(text.Length == 0 ? "" : isStep ? "\n" : " ").Append(isStep ? $"{++step}. " : "").Append(sentence.Text);
        }

        return text.ToString();
    }

    private static List<Citation> Cite(Article article, List<CheckedSentence> passed) =>
        [.. passed.SelectMany(sentence => sentence.Quote.Split('\n').Select(quote => new Citation(article.Id, article.Title, sentence.Passage.Heading, quote))).Distinct()];
}
