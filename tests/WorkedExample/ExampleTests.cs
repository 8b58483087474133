using System.Reflection;
using OrderBot.Dialogs.Tests;
using OrderBot.Scripts;

namespace OrderBot.WorkedExample.Tests;

/// <summary>The talk of the guide is held as its scripts say, among all the others.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Talks { get; } = ["by-number", "asks-which", "somebody-elses"];

    [Theory]
    [MemberData(nameof(Talks))]
    public Task The_new_talk_goes_as_its_script_says(string name) => HoldAsync(Script.Parse(name, Read(name)));

    [Theory]
    [InlineData("CancelPaidOrder/goes-well")]
    [InlineData("OrderStatus/one-order")]
    [InlineData("UnpaidOrder/by-number")]
    public Task The_others_go_as_before(string name) => HoldAsync(Script.Load(name));

    private static async Task HoldAsync(Script script)
    {
        await using var talk = new RootTalk(script);
        await new ScriptRun(script, talk).RunAsync();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no {name}."));
        return reader.ReadToEnd();
    }
}
