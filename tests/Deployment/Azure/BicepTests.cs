using System.Text.Json;

namespace OrderBot.Deployment.Tests.Azure;

/// <summary>The Bicep compiles against Azure's schemas without a warning, and the JSON beside it is the same.</summary>
public sealed class BicepTests
{
    [Fact]
    public void The_json_is_the_bicep_compiled() =>
        Assert.Equal(Bicep.Run(Deployed.Environment, "build", Templates.At("azure/main.bicep"), "--stdout").Trim(), Templates.Read("azure/main.json").Trim());

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void The_parameters_in_json_are_those_of_the_bicepparam(string name)
    {
        var built = JsonDocument.Parse(Bicep.Run(Deployed.Environment, "build-params", Templates.At($"azure/{name}.bicepparam"), "--stdout"));
        var compiled = Parameters(JsonDocument.Parse(built.RootElement.GetProperty("parametersJson").GetString()!).RootElement);
        var written = Parameters(JsonDocument.Parse(Templates.Read($"azure/{name}.parameters.json")).RootElement);
        // What comes from the environment is given on the command line with the JSON.
        Assert.Equal(compiled.Where(one => !Deployed.Environment.Values.Contains(one.Value)).OrderBy(one => one.Key), written.OrderBy(one => one.Key));
    }

    [Fact]
    public void No_secret_has_a_default_but_the_empty_one()
    {
        var parameters = JsonDocument.Parse(Templates.Read("azure/main.json")).RootElement.GetProperty("parameters").EnumerateObject();
        var secure = parameters.Where(one => one.Value.GetProperty("type").GetString() == "securestring").ToList();
        Assert.Equal(["slackBotToken", "slackClientSecret", "slackSigningSecret", "ordersKey", "directLineSecret", "postgresPassword"], secure.Select(one => one.Name));
        Assert.All(secure, one => Assert.True(!one.Value.TryGetProperty("defaultValue", out var value) || value.GetString() == ""));
    }

    private static Dictionary<string, string> Parameters(JsonElement file) =>
        file.GetProperty("parameters").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetProperty("value").ToString());
}
