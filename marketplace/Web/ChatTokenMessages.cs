namespace OrderBot.Marketplace.Web;

/// <summary>What the page asks: nothing, or an old conversation with its old token as proof.</summary>
internal sealed record ChatTokenAsk(string? ConversationId, string? Token);

/// <summary>What Direct Line is asked on the visitor's behalf.</summary>
internal sealed record DirectLineAsk(DirectLineUser User, string? ConversationId, string? Token);

/// <summary>In whose name; <paramref name="MemberId"/> is null for a guest.</summary>
internal sealed record DirectLineUser(string Id, string Name, string? MemberId);
