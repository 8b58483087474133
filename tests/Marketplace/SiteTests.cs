namespace OrderBot.Marketplace.Tests;

/// <summary>Tests on a whole site, opened anew for each.</summary>
public abstract class SiteTests : IAsyncLifetime
{
    private ShopSite? site;

    private protected ShopSite Site => site ?? throw new InvalidOperationException("The site opens before the test.");

    public async Task InitializeAsync() => site = await ShopSite.OpenAsync();

    public Task DisposeAsync() => Site.DisposeAsync().AsTask();

    /// <summary>The value of a form's hidden field.</summary>
    private protected static string Hidden(string page, string name)
    {
        var from = page.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal) + name.Length + 15;
        return page[from..page.IndexOf('"', from)];
    }
}
