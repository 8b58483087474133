namespace OrderBot.Knowledge.Tests;

public sealed class ArticleLint : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Our_articles_have_no_fault_and_each_is_found_by_its_own_questions() => Assert.Empty(ArticleCheck.Run());

    [Theory]
    [InlineData("id: gift\ntitle: Gift wrapping", "Wrapped.", "missing heading above its first lines")]
    [InlineData("id: gift\ntitle: Gift wrapping\nsections: {Ribbons: [Do you tie ribbons?]}", "## Paper\n\nWrapped.", "missing heading 'Ribbons'")]
    [InlineData("id: gift\ntitle: Gift wrapping\ntask: WrapGift", "## Paper\n\nWrapped.", "dead task 'WrapGift'")]
    [InlineData("id: gift\ntitle: Gift wrapping\nsee: [ribbons]", "## Paper\n\nWrapped.", "dead link 'ribbons'")]
    [InlineData("id: gift\ntitle: Gift wrapping", "## Paper\n\nSee [here](paper.html).", "dead link 'paper.html'")]
    [InlineData("id: gift\ntitle: Gift wrapping\nquestions: [I forgot my password!, I forgot my password]", "## Paper\n\nWrapped.", "duplicate question 'I forgot my password'")]
    [InlineData("id: gift\ntitle: Gift wrapping\nquestions: [how can I check my order status]", "## Paper\n\nWrapped.", "gift: its question 'how can I check my order status' finds", "order-status: duplicate question")]
    [InlineData("id: gift\ntitle: Gift wrapping", "", "it says nothing")]
    [InlineData("title: Gift wrapping", "## Paper\n\nWrapped.", "the front matter has no id")]
    [InlineData("id: [gift", "## Paper\n\nWrapped.", "the front matter cannot be read")]
    public void A_fault_is_named(string front, string body, params string[] faults)
    {
        Write(front, body);
        var named = string.Join('\n', ArticleCheck.Run(new KnowledgeSettings { ArticlesFolder = _folder.FullName }));
        Assert.Contains(faults, fault => named.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_in_the_folder_replaces_the_article_of_its_id_or_adds_one()
    {
        Write("id: forgot-password\ntitle: Passwords\nquestions: [I forgot my password]", "## Here\n\nCall the *porter*. He knows.");
        Write("id: gift\ntitle: Gift wrapping\nquestions: [Do you wrap gifts?]", "## Paper\n\nYes, in paper.");
        var desk = HelpDesk.Create(new KnowledgeSettings { ArticlesFolder = _folder.FullName });

        var replaced = await desk.AskAsync(new HelpQuestion("i forgot my password"), default);
        Assert.Equal("Call the *porter*. He knows.", replaced.Text);
        Assert.Equal("Call the porter.", replaced.Citations[0].Quote);
        Assert.Null(replaced.Task);
        Assert.Equal("gift", (await desk.AskAsync(new HelpQuestion("can you wrap gifts"), default)).Citations[0].Article);
        Assert.True((await desk.AskAsync(new HelpQuestion("why is there no cancel button"), default)).Known);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var missing = new KnowledgeSettings { ArticlesFolder = Path.Combine(_folder.FullName, "none") };
        Assert.Contains("Knowledge:ArticlesFolder", Assert.Throws<InvalidDataException>(() => HelpDesk.Create(missing)).Message);
    }

    private void Write(string front, string body)
    {
        var english = _folder.CreateSubdirectory("en");
        var file = Path.Combine(english.FullName, $"{english.GetFiles().Length}.md");
        File.WriteAllText(file, $"---\n{front}\nupdated: 2026-11-23\n---\n{body}\n");
    }
}
