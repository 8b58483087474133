using OrderBot.Knowledge.Retrieval.Subjects;
using Xunit.Abstractions;

namespace OrderBot.Knowledge.Tests;

public sealed class QuestionsInTheWild(ITestOutputHelper output)
{
    private static readonly HelpDesk Desk = HelpDesk.Create();

    [Fact]
    public async Task A_question_in_other_words_finds_its_article()
    {
        var rows = QuestionTables.Read("known.txt");
        var missed = new List<string>();
        foreach (var (article, question) in rows)
        {
            var answer = await Desk.AskAsync(new HelpQuestion(question), CancellationToken.None);
            var found = answer.Known ? answer.Citations[0].Article : "nothing";
            if (found != article)
            {
                missed.Add($"{question} → {found}, not {article}");
            }
        }

        output.WriteLine($"{rows.Count - missed.Count} of {rows.Count} right");
        Assert.True(rows.Count >= 80);
        Assert.Empty(missed);
    }

    [Fact]
    public async Task What_the_articles_do_not_say_is_not_known()
    {
        var rows = QuestionTables.Read("not-known.txt");
        var taken = new List<string>();
        foreach (var (_, question) in rows)
        {
            var answer = await Desk.AskAsync(new HelpQuestion(question), CancellationToken.None);
            if (answer.Known)
            {
                taken.Add($"{question} → {answer.Citations[0].Article} / {answer.Citations[0].Heading}");
            }
        }

        output.WriteLine($"{rows.Count - taken.Count} of {rows.Count} not known");
        Assert.True(rows.Count >= 80);
        Assert.Empty(taken);
    }

    [Fact]
    public async Task Questions_in_words_that_were_never_learnt_find_theirs_or_nothing()
    {
        var rows = QuestionTables.Read("never-learnt.txt");
        var learnt = AskedExamples.Read().SelectMany(examples => examples.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        rows.RemoveAll(row => learnt.Contains(row.Question));
        var (known, right, other, left) = (0, 0, 0, 0);
        foreach (var (article, question) in rows)
        {
            var answer = await Desk.AskAsync(new HelpQuestion(question), CancellationToken.None);
            var found = answer.Known ? answer.Citations[0].Article : AskedExamples.None;
            var ours = article != AskedExamples.None;
            known += ours ? 1 : 0;
            right += ours && found == article ? 1 : 0;
            other += ours ? 0 : 1;
            left += !ours && found == article ? 1 : 0;
        }

        output.WriteLine($"{right} of {known} right, {left} of {other} not known");
        Assert.InRange((double)right / known, 0.95, 1);
        Assert.InRange((double)left / other, 0.97, 1);
    }
}
