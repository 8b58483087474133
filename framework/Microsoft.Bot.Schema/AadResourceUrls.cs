using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The resources for which Azure AD tokens are asked.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AadResourceUrls>))]
public class AadResourceUrls
{
    /// <summary>Empty, to be filled in.</summary>
    public AadResourceUrls()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public AadResourceUrls(IList<string> resourceUrls = null)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>The resources that tokens are for.</summary>
    public IList<string> ResourceUrls { get; set; }
}
