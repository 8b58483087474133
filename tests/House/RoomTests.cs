using OrderBot.House.Tests.Code;
using OrderBot.House.Tests.Rules;

namespace OrderBot.House.Tests;

/// <summary>Small rooms with plain names.</summary>
public sealed class RoomTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Rooms => [.. Repository.Rooms.Select(Repository.NameOf)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_file_is_longer_than_250_lines(string room) => Rule.Holds(RoomRules.TooLong(Repository.At(room)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Folders_are_at_most_two_levels_deep(string room) => Rule.Holds(RoomRules.TooDeep(Repository.At(room)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_folder_of_code_has_at_most_sixteen_entries(string room) => Rule.Holds(RoomRules.TooFull(Repository.At(room)));

    [Fact]
    public void A_room_that_is_too_long_too_deep_or_too_full_is_found()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "one", "two", "three"));
        Directory.CreateDirectory(Path.Combine(_folder, "bin", "two", "three", "four"));
        File.WriteAllLines(Path.Combine(_folder, "Long.cs"), Enumerable.Repeat("//", 251));
        for (var i = 0; i < 15; i++)
        {
            File.WriteAllText(Path.Combine(_folder, $"File{i}.cs"), "");
        }

        Assert.Single(RoomRules.TooLong(_folder));
        Assert.Single(RoomRules.TooDeep(_folder));
        Assert.Single(RoomRules.TooFull(_folder));
    }

    [Theory]
    [InlineData("OrderBot")]
    [InlineData("OrderBot.Dialogs")]
    [InlineData("OrderBot.Knowledge")]
    [InlineData("OrderBot.Marketplace")]
    [InlineData("OrderBot.Orders")]
    public void A_type_is_named_for_what_it_is(string assembly)
    {
        Rule.Holds(AssemblyCode.Named(assembly).Types.Where(type => type.IsOurs).Select(type => type.Name).Where(NameRules.IsEmpty));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_file_is_named_for_what_it_is(string room)
    {
        Rule.Holds(Repository.Files(Repository.At(room), "*.cs").Where(file => NameRules.IsEmpty(Path.GetFileNameWithoutExtension(file))).Select(Repository.NameOf));
    }

    [Theory]
    [InlineData("OrderManager", true)]
    [InlineData("StringUtils", true)]
    [InlineData("HelperForOrders", true)]
    [InlineData("OrderServiceImpl", true)]
    [InlineData("DialogBase", true)]
    [InlineData("ImplicitConsent", false)]
    [InlineData("HelpDesk", false)]
    [InlineData("InformationDesk", false)]
    public void An_empty_name_is_told_from_a_plain_one(string name, bool empty) => Assert.Equal(empty, NameRules.IsEmpty(name));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
