namespace Microsoft.Bot.Builder;

/// <summary>An object whose overwriting is guarded by an ETag.</summary>
public interface IStoreItem
{
    /// <summary>Which version this is; <c>*</c> overwrites any.</summary>
    string ETag { get; set; }
}
