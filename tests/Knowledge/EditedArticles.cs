namespace OrderBot.Knowledge.Tests;

public sealed class EditedArticles : IDisposable
{
    private static readonly HelpQuestion Question = new("do you wrap gifts in paper");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles");

    private string File => Path.Combine(_folder.CreateSubdirectory("en").FullName, "gift.md");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task An_edited_file_is_read_while_the_bot_runs_and_a_broken_one_changes_nothing()
    {
        var clock = new Clock();
        Write("In paper.");
        var desk = new HelpDesk(new KnowledgeSettings { ArticlesFolder = _folder.FullName }, model: null, clock);
        Assert.Equal("In paper.", (await desk.AskAsync(Question, default)).Text);

        Write("In silver paper.");
        clock.Seconds += 10;
        Assert.Equal("In silver paper.", (await desk.AskAsync(Question, default)).Text);

        System.IO.File.WriteAllText(File, "no front matter");
        clock.Seconds += 10;
        Assert.Equal("In silver paper.", (await desk.AskAsync(Question, default)).Text);
    }

    private void Write(string text) =>
        System.IO.File.WriteAllText(File, $"---\nid: gift\ntitle: Gift wrapping\nupdated: 2026-11-23\nquestions: [Do you wrap gifts in paper?]\n---\n## Paper\n\n{text}\n");

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
