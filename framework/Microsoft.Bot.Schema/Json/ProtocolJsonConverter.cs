using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Spells a type as the protocol does, whatever options the serialiser was given:
/// camelCase, nulls left out, unknown properties kept. The official assembly lacks it; name it nowhere else.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProtocolJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Shapes.Of<T>().Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => Shapes.Of<T>().WriteAny(writer, value);
}
