using Markdig;
using Markdig.Syntax;

namespace OrderBot.Knowledge.Articles;

/// <summary>Reads an article's Markdown into passages, one a heading.</summary>
internal static class ArticleReader
{
    private const string Fence = "---\n";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <exception cref="InvalidDataException">The front matter is missing or cannot be read.</exception>
    public static Article Read(string source, string file)
    {
        source = source.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var end = source.StartsWith(Fence, StringComparison.Ordinal) ? source.IndexOf("\n" + Fence, 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            throw new InvalidDataException($"{file}: an article begins with its front matter between two lines of ---.");
        }

        var front = FrontMatter.Read(source[Fence.Length..(end + 1)], file);
        var links = new List<string>();
        var passages = ReadPassages(source[(end + 1 + Fence.Length)..], front.Title, links);
        var unknown = new List<string>();
        return new Article(
            front.Id, front.Title, front.Task, front.Updated, front.See,
            passages,
            [.. front.Questions.Select(text => new ListedQuestion(text, passages)), .. Listed(front.Sections, passages, unknown)],
            Listed(front.FollowUps, passages, unknown),
            links,
            unknown);
    }

    private static List<Passage> ReadPassages(string markdown, string title, List<string> links)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        PlainText.CollectLinks(document, links);
        var passages = new List<Passage>();
        var heading = title;
        var blocks = new List<TextBlock>();
        foreach (var block in document)
        {
            if (block is HeadingBlock next)
            {
                Close(passages, heading, blocks);
                heading = PlainText.Of(next.Inline);
                blocks = [];
            }
            else if (ReadBlock(block, markdown) is { Sentences.Count: > 0 } text)
            {
                blocks.Add(text);
            }
        }

        Close(passages, heading, blocks);
        return passages;
    }

    private static TextBlock ReadBlock(Block block, string markdown)
    {
        var sentences = new List<string>();
        Collect(block, sentences);
        return new TextBlock(markdown.Substring(block.Span.Start, block.Span.Length).TrimEnd(), sentences);
    }

    private static void Collect(Block block, List<string> sentences)
    {
        if (block is LeafBlock { Inline: { } inlines })
        {
            PlainText.CollectSentences(PlainText.Of(inlines), sentences);
        }
        else if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Collect(child, sentences);
            }
        }
    }

    private static void Close(List<Passage> passages, string heading, List<TextBlock> blocks)
    {
        if (blocks.Count > 0)
        {
            passages.Add(new Passage(heading, blocks, string.Join('\n', blocks.SelectMany(block => block.Sentences))));
        }
    }

    private static List<ListedQuestion> Listed(IReadOnlyDictionary<string, IReadOnlyList<string>> sections, List<Passage> passages, List<string> unknown)
    {
        var questions = new List<ListedQuestion>();
        foreach (var (headings, texts) in sections)
        {
            var answeredBy = new List<Passage>();
            foreach (var heading in headings.Split(" + "))
            {
                if (passages.Find(passage => passage.Heading == heading) is { } passage)
                {
                    answeredBy.Add(passage);
                }
                else
                {
                    unknown.Add(heading);
                }
            }

            questions.AddRange(texts.Select(text => new ListedQuestion(text, answeredBy.Count > 0 ? answeredBy : passages)));
        }

        return questions;
    }
}
