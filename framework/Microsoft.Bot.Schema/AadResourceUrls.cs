using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The resources for which Azure AD tokens are asked.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AadResourceUrls>))]
public class AadResourceUrls
{
    public AadResourceUrls()
    {
    }

    public AadResourceUrls(IList<string> resourceUrls = null)
    {
        ResourceUrls = resourceUrls;
    }

    public IList<string> ResourceUrls { get; set; }
}
