namespace Microsoft.Bot.Schema;

/// <summary>Whether a contact was added or removed.</summary>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
