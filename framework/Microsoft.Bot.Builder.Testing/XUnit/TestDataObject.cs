using System.Text.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Carries an object through xunit's discovery as JSON, so that each row of a theory is a test of its own.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string Key = "TestObject";

    /// <summary>For xunit, which fills it in afterwards.</summary>
    public TestDataObject()
    {
    }

    /// <summary>Carries this object.</summary>
    /// <param name="testData">The data of the test; it is copied.</param>
    public TestDataObject(object testData)
    {
        TestObject = JsonSerializer.Serialize(testData);
    }

    /// <summary>The object as JSON.</summary>
    public string TestObject { get; private set; }

    /// <summary>Takes over what <see cref="Serialize"/> has written.</summary>
    /// <param name="serializationInfo">Where xunit keeps it.</param>
    public void Deserialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        TestObject = serializationInfo.GetValue<string>(Key);
    }

    /// <summary>Writes the object for xunit.</summary>
    /// <param name="serializationInfo">Where xunit keeps it.</param>
    public void Serialize(IXunitSerializationInfo serializationInfo)
    {
        ArgumentNullException.ThrowIfNull(serializationInfo);
        serializationInfo.AddValue(Key, TestObject);
    }

    /// <summary>A new object with the same content.</summary>
    /// <typeparam name="T">The type that the object had.</typeparam>
    public T GetObject<T>() => JsonSerializer.Deserialize<T>(TestObject);
}
