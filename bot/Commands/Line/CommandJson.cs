using System.Text.Json.Serialization;

namespace OrderBot.Commands;

/// <summary>The shapes that commands print.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConsentLine))]
[JsonSerializable(typeof(UnderstandLine))]
[JsonSerializable(typeof(AskLine))]
[JsonSerializable(typeof(Setting))]
internal sealed partial class CommandJson : JsonSerializerContext;
