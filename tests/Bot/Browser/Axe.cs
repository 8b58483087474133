using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>What WCAG 2.2 AA asks for, as far as axe-core can tell.</summary>
internal static class Axe
{
    /// <param name="part">A selector of the part of the page that is looked at; null for all of it.</param>
    public static async Task FindsNothingAsync(IPage page, string? part = null)
    {
        var result = part is null ? await page.RunAxe() : await page.Locator(part).RunAxe();
        Assert.Empty(
            from violation in result.Violations
            from node in violation.Nodes
            select $"{page.Url}: {violation.Id}: {violation.Help}: {node.Target} {node.Html}");
    }
}
