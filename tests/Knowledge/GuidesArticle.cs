namespace OrderBot.Knowledge.Tests;

/// <summary>The article that the guide writes is in order, and answers what the guide asks.</summary>
public sealed class GuidesArticle : IDisposable
{
    private const string Fence = "```md\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_is_in_order_and_answers()
    {
        var guide = Guide();
        var article = guide[(guide.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length)..];
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("en").FullName, "gift-wrapping.md"), article[..article.IndexOf("```", StringComparison.Ordinal)]);
        var settings = new KnowledgeSettings { ArticlesFolder = _folder.FullName };

        Assert.Empty(ArticleCheck.Run(settings));
        const string Asked = "can you gift-wrap it for my sister?";
        Assert.Contains($"ask \"{Asked}\"", guide, StringComparison.Ordinal);
        var answer = await HelpDesk.Create(settings, null).AskAsync(new HelpQuestion(Asked), default);
        Assert.True(answer.Known);
        Assert.Equal("gift-wrapping", answer.Citations[0].Article);
    }

    private static string Guide()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrderBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside the repository.");
        }

        return File.ReadAllText(Path.Combine(folder, "knowledge", "README.md")).ReplaceLineEndings("\n");
    }
}
