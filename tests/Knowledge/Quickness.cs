using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace OrderBot.Knowledge.Tests;

public sealed class Quickness(ITestOutputHelper output)
{
    [Fact]
    public async Task Our_articles_answer_within_a_millisecond()
    {
        var median = await Median(HelpDesk.Create(), QuestionTables.Read("known.txt").ConvertAll(row => row.Question));
        output.WriteLine($"six articles: {median:0} µs");
        Assert.InRange(median, 0, 1_000);
    }

    [Fact]
    public async Task Ten_thousand_passages_stay_quick()
    {
        var folder = Directory.CreateTempSubdirectory("articles");
        try
        {
            Fill(folder.CreateSubdirectory("en").FullName);
            var start = Stopwatch.GetTimestamp();
            var desk = HelpDesk.Create(new KnowledgeSettings { ArticlesFolder = folder.FullName });
            output.WriteLine($"ten thousand passages read in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
            var median = await Median(desk, ["How do I cancel a paid order?", "supplier says no to subject712", "is subject401 in part3 of subject77", "forgot my pasword"]);
            output.WriteLine($"ten thousand passages: {median:0} µs");
            Assert.InRange(median, 0, 5_000);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Fill(string folder)
    {
        for (var i = 0; i < 1_000; i++)
        {
            var text = new StringBuilder($"---\nid: a{i}\ntitle: About subject{i}\nquestions: [What about subject{i}?]\n---\n");
            for (var part = 0; part < 10; part++)
            {
                text.Append($"## Part{part} of subject{i}\n\nThe order of subject{(i * 7) % 1_000} is paid by part{part}. The supplier ships word{(i * part) % 5_000}.\n\n");
            }

            File.WriteAllText(Path.Combine(folder, $"a{i}.md"), text.ToString());
        }
    }

    private static async Task<double> Median(HelpDesk desk, List<string> questions)
    {
        await desk.WarmAsync();
        var times = new List<double>();
        for (var round = 0; round < 2_000 / questions.Count; round++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                await desk.AskAsync(new HelpQuestion(question), CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
