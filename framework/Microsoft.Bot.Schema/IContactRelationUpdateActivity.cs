namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to, or removed from, somebody's contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
