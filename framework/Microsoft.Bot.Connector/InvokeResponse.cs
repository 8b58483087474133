namespace Microsoft.Bot.Builder;

/// <summary>What the caller of an invoke gets: an HTTP status and a body that becomes JSON.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
