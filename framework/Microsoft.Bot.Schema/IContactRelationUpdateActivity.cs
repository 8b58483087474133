namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to, or removed from, somebody's contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>Whether the contact was added or removed: one of <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
