using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;

namespace OrderBot.Bot.Tests.Teams;

/// <summary>The app that the build packs is one that Teams takes: by the rules of the manifest's schema.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema</remarks>
public sealed class TeamsAppTests : IDisposable
{
    private const string Guid = "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$";
    private static readonly string[] Known =
        ["$schema", "manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor", "bots", "permissions", "validDomains"];

    private readonly ZipArchive app = ZipFile.OpenRead(Path.Combine(Home.Folder, "../artifacts/OrderBot.Teams.zip"));
    private readonly JsonElement manifest;

    public TeamsAppTests()
    {
        using var text = app.GetEntry("manifest.json")!.Open();
        manifest = JsonDocument.Parse(text).RootElement;
    }

    [Fact]
    public void It_holds_the_manifest_and_both_icons_and_nothing_else() => Assert.Equal(["color.png", "manifest.json", "outline.png"], app.Entries.Select(entry => entry.FullName).Order());

    [Fact]
    public void Its_manifest_has_what_must_be_there_and_nothing_unknown()
    {
        Assert.Equal(Known.Order(StringComparer.Ordinal), manifest.EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Matches(@"^1\.(2[2-9]|[3-9]\d)$", Text("manifestVersion"));
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{Text("manifestVersion")}/MicrosoftTeams.schema.json", Text("$schema"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text("version"));
        Assert.Matches(Guid, Text("id"));
        Assert.Matches("^#[0-9a-fA-F]{6}$", Text("accentColor"));
        Assert.Subset(new HashSet<string> { "identity", "messageTeamMembers" }, Texts(manifest.GetProperty("permissions")).ToHashSet());
        Assert.All(Texts(manifest.GetProperty("validDomains")), domain => Assert.Matches("^[a-z0-9.-]{1,2048}$", domain));
    }

    [Fact]
    public void Its_words_fit_where_Teams_shows_them()
    {
        Fits(32, "developer", "name");
        Fits(30, "name", "short");
        Fits(100, "name", "full");
        Fits(80, "description", "short");
        Fits(4000, "description", "full");
        foreach (var url in (string[])["websiteUrl", "privacyUrl", "termsOfUseUrl"])
        {
            Assert.StartsWith("https://", Text("developer", url), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_bot_is_in_all_three_scopes_with_few_commands()
    {
        var bot = Assert.Single(manifest.GetProperty("bots").EnumerateArray());
        Assert.Matches(Guid, bot.GetProperty("botId").GetString());
        Assert.Equal(["groupChat", "personal", "team"], Texts(bot.GetProperty("scopes")).Order(StringComparer.Ordinal));
        Assert.InRange(bot.GetProperty("commandLists").GetArrayLength(), 1, 3);
        foreach (var list in bot.GetProperty("commandLists").EnumerateArray())
        {
            Assert.Subset(new HashSet<string> { "groupChat", "personal", "team" }, Texts(list.GetProperty("scopes")).ToHashSet());
            Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 10);
            Assert.All(list.GetProperty("commands").EnumerateArray(), command =>
            {
                Assert.InRange(command.GetProperty("title").GetString()!.Length, 1, 32);
                Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 128);
            });
        }
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public void Its_icons_are_pictures_of_the_right_size(string icon, int size)
    {
        var pixels = Pixels(Text("icons", icon), size);

        // Colour: filled to its corners, in more than one colour. Outline: white, on nothing.
        if (icon == "color")
        {
            Assert.All(pixels, pixel => Assert.Equal(255, pixel[3]));
            Assert.True(pixels.Select(pixel => (pixel[0], pixel[1], pixel[2])).Distinct().Count() > 1);
        }
        else
        {
            Assert.All(pixels, pixel => Assert.True(pixel[3] == 0 || pixel is [255, 255, 255, 255]));
            Assert.InRange(pixels.Count(pixel => pixel[3] == 255), size, size * size / 2);
        }
    }

    public void Dispose() => app.Dispose();

    private List<byte[]> Pixels(string name, int size)
    {
        using var file = new MemoryStream();
        using (var entry = app.GetEntry(name)!.Open())
        {
            entry.CopyTo(file);
        }

        var png = file.ToArray();
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], png[..8]);
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        var data = png.AsSpan().IndexOf("IDAT"u8);
        using var rows = new ZLibStream(new MemoryStream(png, data + 4, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(data - 4))), CompressionMode.Decompress);
        using var all = new MemoryStream();
        rows.CopyTo(all);
        return [.. all.ToArray().Chunk((size * 4) + 1).SelectMany(row => row[1..].Chunk(4))];
    }

    private void Fits(int most, params ReadOnlySpan<string> path) => Assert.InRange(Text(path).Length, 1, most);

    private string Text(params ReadOnlySpan<string> path)
    {
        var at = manifest;
        foreach (var name in path)
        {
            at = at.GetProperty(name);
        }

        return at.GetString()!;
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(one => one.GetString()!);
}
