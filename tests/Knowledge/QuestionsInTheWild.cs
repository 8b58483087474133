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
}
