namespace Microsoft.Bot.Builder;

/// <summary>What the caller of an invoke gets: an HTTP status and a body that becomes JSON.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON; null: none.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is one of success (200–299).</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
