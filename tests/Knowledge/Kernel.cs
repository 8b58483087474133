using OrderBot.Knowledge.Answering;
using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Tests;

public sealed class Kernel
{
    [Fact]
    public async Task Through_the_kernel_the_answers_are_the_same()
    {
        var desk = ShelfDesk.Open(new KnowledgeSettings());
        foreach (var (_, text) in QuestionTables.Read("known.txt").Concat(QuestionTables.Read("not-known.txt")))
        {
            var question = new HelpQuestion(text);
            var (straight, found) = (desk.Find(question), await desk.Kernel.FindAsync(question, CancellationToken.None));
            Assert.Equal(straight.Select(one => one.Article.Id), found.Select(one => one.Article.Id));
            if (found.Count > 0)
            {
                Assert.Equal(desk.Compose(straight).Text, (await desk.Kernel.ComposeAsync(found, CancellationToken.None)).Text);
            }
        }
    }
}
