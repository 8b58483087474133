namespace OrderBot.Dialogs.Understanding;

/// <summary>The question that a text answers; some texts make sense only as an answer.</summary>
public enum Asked
{
    Nothing,
    OrderNumber,
    Email,
    MemberId,
    EmailOrMemberId,
}
