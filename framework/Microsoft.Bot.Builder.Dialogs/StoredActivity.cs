using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An activity in stored state, which stays JSON until somebody looks at it: a question that was answered is never asked again.</summary>
internal struct StoredActivity
{
    private Activity _value;
    private byte[] _utf8;

    public Activity Value
    {
        get
        {
            if (_utf8 is not null)
            {
                // From now on it may be changed, so its JSON is no longer to be trusted.
                _value = SchemaJson.ReadActivity(_utf8);
                _utf8 = null;
            }

            return _value;
        }

        set
        {
            _value = value;
            _utf8 = null;
        }
    }

    public void Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An activity was expected.");
        }

        _value = null;
        _utf8 = SchemaJson.ReadRaw(ref reader);
    }

    public readonly void Write(Utf8JsonWriter writer, string name)
    {
        if (_utf8 is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(_utf8, skipInputValidation: true);
        }
        else if (_value is not null)
        {
            writer.WritePropertyName(name);
            SchemaJson.WriteActivity(writer, _value);
        }
    }
}
